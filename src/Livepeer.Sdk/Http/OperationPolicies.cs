using System.Collections.Frozen;

namespace Livepeer.Sdk.Http;

/// <summary>
/// The policy of each operation, by verb and path template; defined only here. A route that is not listed is treated as a change, unless it
/// is a <c>GET</c> or <c>HEAD</c>.
/// </summary>
internal static class OperationPolicies
{
    private static readonly Dictionary<string, OperationPolicy> _table = new()
    {
        ["GET /access-control/public-key"] = OperationPolicy.Read,
        ["GET /access-control/signing-key"] = OperationPolicy.Read,
        ["POST /access-control/signing-key"] = OperationPolicy.Change,
        ["DELETE /access-control/signing-key/{id}"] = OperationPolicy.Delete,
        ["GET /access-control/signing-key/{id}"] = OperationPolicy.Read,
        ["PATCH /access-control/signing-key/{id}"] = OperationPolicy.Change,

        ["GET /api-token"] = OperationPolicy.Read,
        ["POST /api-token"] = OperationPolicy.Change,
        // The ID of an API key is the key.
        ["DELETE /api-token/{id}"] = OperationPolicy.Delete with { SecretSegment = 1 },
        ["GET /api-token/{id}"] = OperationPolicy.Read with { SecretSegment = 1 },

        ["GET /asset"] = OperationPolicy.Read,
        // A slot that is never filled does not become a video.
        ["POST /asset/request-upload"] = OperationPolicy.Change with { MayRepeat = true },
        ["POST /asset/upload/url"] = OperationPolicy.Change,
        ["DELETE /asset/{id}"] = OperationPolicy.Delete,
        ["GET /asset/{id}"] = OperationPolicy.Read,
        ["PATCH /asset/{id}"] = OperationPolicy.Change,
        ["GET /asset/{id}/clips"] = OperationPolicy.Read,
        ["POST /asset/{id}/export"] = OperationPolicy.Change,
        ["POST /asset/{id}/restore"] = OperationPolicy.Change,
        ["POST /asset/{id}/retry"] = OperationPolicy.Change,
        ["POST /asset/{id}/transcode"] = OperationPolicy.Change,

        ["POST /clip"] = OperationPolicy.Change,
        ["GET /clip/{id}"] = OperationPolicy.Read,

        ["GET /data/stream/{id}/events"] = OperationPolicy.Events,
        ["GET /data/stream/{id}/health"] = OperationPolicy.Read,
        ["GET /data/usage/query"] = OperationPolicy.Read,
        ["GET /data/views/now"] = OperationPolicy.Read,
        ["GET /data/views/query"] = OperationPolicy.Read,
        ["GET /data/views/query/creator"] = OperationPolicy.Read,
        ["GET /data/views/query/total/{playbackId}"] = OperationPolicy.Read,
        ["GET /data/views/{assetId}/total"] = OperationPolicy.Read,

        ["GET /did"] = OperationPolicy.Read,

        ["POST /generate/audio-to-text"] = OperationPolicy.Generate,
        ["POST /generate/image-to-image"] = OperationPolicy.Generate,
        ["POST /generate/image-to-video"] = OperationPolicy.Generate,
        ["POST /generate/llm"] = OperationPolicy.Generate,
        ["POST /generate/segment-anything-2"] = OperationPolicy.Generate,
        ["POST /generate/text-to-image"] = OperationPolicy.Generate,
        ["POST /generate/upscale"] = OperationPolicy.Generate,

        ["GET /ingest"] = OperationPolicy.Read,

        ["GET /multistream/target"] = OperationPolicy.Read,
        ["POST /multistream/target"] = OperationPolicy.Change,
        ["DELETE /multistream/target/{id}"] = OperationPolicy.Delete,
        ["GET /multistream/target/{id}"] = OperationPolicy.Read,
        ["PATCH /multistream/target/{id}"] = OperationPolicy.Change,

        ["GET /object-store"] = OperationPolicy.Read,
        ["POST /object-store"] = OperationPolicy.Change,
        ["DELETE /object-store/{id}"] = OperationPolicy.Delete,
        ["GET /object-store/{id}"] = OperationPolicy.Read,
        ["PATCH /object-store/{id}"] = OperationPolicy.Change,

        ["GET /playback/{id}"] = OperationPolicy.Read,

        ["GET /project"] = OperationPolicy.Read,
        ["POST /project"] = OperationPolicy.Change,
        ["DELETE /project/{id}"] = OperationPolicy.Delete,
        ["GET /project/{id}"] = OperationPolicy.Read,
        ["PATCH /project/{id}"] = OperationPolicy.Change,

        ["POST /room"] = OperationPolicy.Change,
        ["DELETE /room/{id}"] = OperationPolicy.Delete,
        ["GET /room/{id}"] = OperationPolicy.Read,
        // Stops the current egress; repeated, it might stop the next one.
        ["DELETE /room/{id}/egress"] = OperationPolicy.Change,
        ["POST /room/{id}/egress"] = OperationPolicy.Change,
        ["POST /room/{id}/user"] = OperationPolicy.Change,
        ["DELETE /room/{id}/user/{userId}"] = OperationPolicy.Delete,
        ["GET /room/{id}/user/{userId}"] = OperationPolicy.Read,
        ["PUT /room/{id}/user/{userId}"] = OperationPolicy.Change,

        ["GET /session"] = OperationPolicy.Read,
        ["GET /session/{id}"] = OperationPolicy.Read,
        ["GET /session/{id}/clips"] = OperationPolicy.Read,

        ["DELETE /stream"] = OperationPolicy.DeleteMany,
        ["GET /stream"] = OperationPolicy.Read,
        ["POST /stream"] = OperationPolicy.Change,
        ["GET /stream/key/{streamKey}"] = OperationPolicy.Read with { SecretSegment = 2 },
        ["GET /stream/playback/{playbackId}"] = OperationPolicy.Read,
        ["PUT /stream/pull"] = OperationPolicy.Change,
        ["DELETE /stream/{id}"] = OperationPolicy.Delete,
        ["GET /stream/{id}"] = OperationPolicy.Read,
        ["PATCH /stream/{id}"] = OperationPolicy.Change,
        ["GET /stream/{id}/clips"] = OperationPolicy.Read,
        ["POST /stream/{id}/create-multistream-target"] = OperationPolicy.Change,
        // Accepts a stream key in place of an ID.
        ["GET /stream/{id}/info"] = OperationPolicy.Read with { SecretSegment = 1 },
        ["DELETE /stream/{id}/multistream/{targetId}"] = OperationPolicy.Delete,
        ["GET /stream/{id}/sessions"] = OperationPolicy.Read,
        ["POST /stream/{id}/start-pull"] = OperationPolicy.Change,
        // Terminates the current broadcast; repeated, it might terminate the next one.
        ["DELETE /stream/{id}/terminate"] = OperationPolicy.Change,

        ["GET /task"] = OperationPolicy.Read,
        ["GET /task/{id}"] = OperationPolicy.Read,
        ["POST /task/{id}/retry"] = OperationPolicy.Change,

        ["POST /transcode"] = OperationPolicy.Change,

        ["GET /user/me"] = OperationPolicy.Read,
        ["GET /user/usage"] = OperationPolicy.Read,

        ["DELETE /webhook"] = OperationPolicy.DeleteMany,
        ["GET /webhook"] = OperationPolicy.Read,
        ["POST /webhook"] = OperationPolicy.Change,
        ["GET /webhook/subscribed/{eventType}"] = OperationPolicy.Read,
        ["DELETE /webhook/{id}"] = OperationPolicy.Delete,
        ["GET /webhook/{id}"] = OperationPolicy.Read,
        ["PATCH /webhook/{id}"] = OperationPolicy.Change,
        ["PUT /webhook/{id}"] = OperationPolicy.Change,
        ["GET /webhook/{id}/log"] = OperationPolicy.Read,
        ["GET /webhook/{id}/log/{logId}"] = OperationPolicy.Read,
        ["POST /webhook/{id}/log/{logId}/resend"] = OperationPolicy.Deliver,
    };

    /// <summary>The same policies by verb and then by template, for the lookup in every call.</summary>
    private static readonly FrozenDictionary<string, FrozenDictionary<string, OperationPolicy>> _policies = _table
        .Select(row => (Route: row.Key.Split(' '), Policy: row.Value))
        .GroupBy(row => row.Route[0])
        .ToFrozenDictionary(verb => verb.Key, verb => verb.ToFrozenDictionary(row => row.Route[1], row => row.Policy));

    /// <summary>All listed routes, as verb and template.</summary>
    public static IEnumerable<string> Routes => _table.Keys;

    /// <summary>Finds the policy of an operation that the SDK declares.</summary>
    public static OperationPolicy Find(string method, string template) =>
        _policies.TryGetValue(method, out var policies) && policies.TryGetValue(template, out OperationPolicy? policy)
            ? policy
            : Default(method);

    /// <summary>Finds the policy of a custom request by its path below the base address.</summary>
    public static OperationPolicy Find(string method, CustomRequest? custom)
    {
        string[] segments = Segments(custom?.Path ?? "");
        OperationPolicy? best = null;
        int bestLiterals = -1;
        FrozenDictionary<string, OperationPolicy> policies =
            _policies.GetValueOrDefault(method, FrozenDictionary<string, OperationPolicy>.Empty);
        foreach ((string template, OperationPolicy policy) in policies)
        {
            int literals = Match(Segments(template), segments);
            if (literals > bestLiterals)
            {
                (best, bestLiterals) = (policy, literals);
            }
        }

        best ??= Default(method);
        return custom is { IsStreamed: true } ? best with { IsStreamed = true } : best;
    }

    /// <summary>Gets the decoded segments of a path, without empty ones: the server ignores repeated and trailing slashes.</summary>
    public static string[] Segments(string path) =>
        [.. path.Split('/', StringSplitOptions.RemoveEmptyEntries).Select(Uri.UnescapeDataString)];

    /// <summary>Counts the literal segments that match; -1 if the path does not match the template.</summary>
    private static int Match(string[] template, string[] path)
    {
        if (template.Length != path.Length)
        {
            return -1;
        }

        int literals = 0;
        for (int i = 0; i < template.Length; i++)
        {
            if (string.Equals(template[i], path[i], StringComparison.OrdinalIgnoreCase))
            {
                literals++;
            }
            else if (!template[i].StartsWith('{'))
            {
                return -1;
            }
        }

        return literals;
    }

    private static OperationPolicy Default(string method) => method is "GET" or "HEAD" ? OperationPolicy.Read : OperationPolicy.Change;
}
