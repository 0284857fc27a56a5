using System.Security.Cryptography;
using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Attestations of videos, an experiment. Signatures are not checked here.</summary>
internal static class AttestationRoutes
{
    private const string Experiment = "attestation";

    private static readonly Schema _payload = Schema.Object(
        ["primaryType", "domain", "message", "signature"],
        ("primaryType", Schema.Choice("VideoAttestation")),
        ("domain", Schema.AnyObject),
        ("message", Schema.AnyObject),
        ("signature", Schema.Text),
        ("signatureType", Schema.Choice("eip712", "flow")));

    public static void Register(Router api)
    {
        api.Add(new Route("POST", "/experiment/-/attestation") { Handler = Create });
        api.Get(
            "/experiment/-/attestation/{}",
            call => Reply.Json(Show(call.Core.Attestations.Find(call.Id) ?? throw StudioError.NotFound())));
    }

    public static JsonObject Show(Row row) => row.Copy().Without("userId", "projectId");

    private static Reply Create(Call call)
    {
        StreamRules.CheckExperiment(call, Experiment);
        if (_payload.Check(call.Body) is { Count: > 0 } violations)
        {
            throw StudioError.Unprocessable([.. violations]);
        }

        JsonObject payload = call.Payload;
        JsonObject message = payload.Object("message")!;
        if (message.Whole("timestamp") > call.Core.NowMilliseconds)
        {
            throw StudioError.BadRequest("message timestamp must be in the present or past, not in the future");
        }

        string id = "0x" + Convert.ToHexStringLower(SHA256.HashData(Nodes.ToUtf8(message)));
        Row task = call.Core.TaskEngine.Create("export-data", call.Caller, new JsonObject { ["type"] = Experiment, ["id"] = id });
        Row row = call.Core.Attestations.Add(new JsonObject
        {
            ["id"] = id,
            ["userId"] = call.Caller.User.Id,
            ["projectId"] = call.Caller.ProjectId,
            ["signatureType"] = payload.Text("signatureType") ?? "eip712",
            ["createdAt"] = call.Core.NowMilliseconds,
            ["primaryType"] = payload.Text("primaryType"),
            ["domain"] = payload["domain"]?.DeepClone(),
            ["message"] = message.Clone(),
            ["signature"] = payload.Text("signature"),
            ["storage"] = new JsonObject
            {
                ["status"] = new JsonObject { ["phase"] = "waiting", ["tasks"] = new JsonObject { ["pending"] = task.Id } },
            },
        });
        return Reply.Json(Show(row), 201);
    }
}
