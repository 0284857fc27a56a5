using System.Security.Cryptography;
using System.Text;
using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Keys that sign the tokens of viewers.</summary>
internal static class SigningKeyRoutes
{
    private const int MaxKeys = 10;

    private static readonly IReadOnlyDictionary<string, Field> _fields = new Dictionary<string, Field>
    {
        ["id"] = Field.Text("id"),
        ["name"] = Field.Search("name"),
        ["deleted"] = Field.Flag("deleted"),
        ["createdAt"] = Field.Whole("createdAt"),
        ["updatedAt"] = Field.Whole("updatedAt"),
        ["projectId"] = Field.Text("projectId"),
        ["userId"] = Field.Text("userId"),
    };

    public static void Register(Router api)
    {
        api.Get("/access-control/public-key", ShowEncryptionKey, Access.Anyone);
        api.Get("/access-control/signing-key", List);
        api.Get("/access-control/signing-key/{}", call => Reply.Json(Find(call).Copy()));
        api.Delete("/access-control/signing-key/{}", Delete);
        api.Add(new Route("POST", "/access-control/signing-key")
        {
            Handler = Create,
            Schema = Schema.Object(("name", Schema.Text)),
            ValidatesFirst = true,
        });
        api.Add(new Route("PATCH", "/access-control/signing-key/{}")
        {
            Handler = Patch,
            Schema = Schema.Object(("name", Schema.Text), ("disabled", Schema.Flag)),
            ValidatesFirst = true,
        });
    }

    private static Reply List(Call call) => new Listing
    {
        Table = call.Core.SigningKeys,
        Fields = _fields,
        DefaultOrder = AssetFields.DefaultOrder,
        Links = LinkStyle.Broken,
        Scope = call.Caller.CanSee,
    }.CreateReply(call);

    private static Reply Create(Call call)
    {
        // The server counts the requested key only afterwards.
        int count = call.Core.SigningKeys.Where(call.Caller.CanSee).Count();
        if (count > MaxKeys)
        {
            throw StudioError.Forbidden($"user can only have up to {MaxKeys} signing keys, delete some first");
        }

        using var pair = ECDsa.Create(ECCurve.NamedCurves.nistP256);
        var key = new JsonObject
        {
            ["id"] = Ids.New(),
            ["name"] = call.Payload.Text("name") is { Length: > 0 } name ? name : $"Signing Key {count + 1}",
            ["userId"] = call.Caller.User.Id,
            ["createdAt"] = call.Core.NowMilliseconds,
            ["publicKey"] = Encode(pair.ExportSubjectPublicKeyInfoPem()),
            ["projectId"] = call.Caller.ProjectId,
        };
        JsonObject created = call.Core.SigningKeys.Add(key).Copy();
        created["privateKey"] = Encode(pair.ExportPkcs8PrivateKeyPem());
        return Reply.Json(created, 201);
    }

    private static Reply Patch(Call call)
    {
        Row row = Find(call);
        call.Core.SigningKeys.Change(row, body =>
        {
            body.CopyIfPresent(call.Payload, "name");
            body.CopyIfPresent(call.Payload, "disabled");
        });
        return Reply.Empty();
    }

    private static Reply Delete(Call call)
    {
        call.Core.SigningKeys.Change(Find(call), body => body["deleted"] = true);
        return Reply.Empty();
    }

    private static Row Find(Call call) =>
        call.Core.SigningKeys.Find(call.Id) is { } row && call.Caller.CanSee(row) ? row : throw StudioError.NotFound();

    private static Reply ShowEncryptionKey(Call call) => Reply.Json(new JsonObject
    {
        ["public_key"] = call.Core.EncryptionKeys.Pkcs1,
        ["spki_public_key"] = call.Core.EncryptionKeys.Spki,
    });

    private static string Encode(string pem) => Convert.ToBase64String(Encoding.ASCII.GetBytes(pem + "\n"));
}
