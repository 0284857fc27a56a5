using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Playback information by playback ID, IPFS CID, session or attestation.</summary>
internal static class PlaybackRoutes
{
    public static void Register(Router api) => api.Get("/playback/{}", Get, Access.Anyone);

    private static Reply Get(Call call)
    {
        call.RequireIngest();
        StudioCore core = call.Core;
        if (core.Assets.FindByDerived("playbackId", call.Id) is { IsDeleted: false } asset)
        {
            return DescribeAsset(core, asset, null);
        }

        if (core.Streams.FindByDerived("playbackId", call.Id) is { IsDeleted: false } stream)
        {
            return DescribeStream(call, stream);
        }

        if (core.Sessions.Find(call.Id) is not null && core.Assets.Find(call.Id) is { IsDeleted: false } recording && IsReady(recording))
        {
            return Reply.Json(PlaybackDocs.ForRecording(core, recording));
        }

        Row? attestation = core.Attestations.Find(call.Id);
        string cid = attestation?.Body.Object("message")?.Text("video") is { } video
            ? video.Replace("ipfs://", "", StringComparison.Ordinal)
            : call.Id;
        return FindByCid(core, cid) is { } found
            ? DescribeAsset(core, found, attestation)
            : throw StudioError.NotFound("No playback URL found for " + call.Id);
    }

    private static Reply DescribeAsset(StudioCore core, Row asset, Row? attestation)
    {
        if (!IsReady(asset))
        {
            throw StudioError.Unprocessable("asset is not ready for playback");
        }

        JsonObject info = PlaybackDocs.ForAsset(core, asset);
        if (attestation is not null)
        {
            info.Object("meta")!["attestation"] = AttestationRoutes.Show(attestation);
        }

        return Reply.Json(info);
    }

    private static Reply DescribeStream(Call call, Row stream)
    {
        bool withRecording = call.Query["recordings"] == "true";
        if (withRecording && call.Identity?.Owns(stream) != true)
        {
            throw StudioError.Unauthorized("authentication is required to access recordings");
        }

        bool withFlv = call.Identity?.User.Experiments.Contains("stream-pull-source") == true;
        string? sessionId = stream.Body.Flag("isActive")
            ? call.Core.Sessions.Where(row => row.ParentId == stream.Id).MaxBy(row => row.CreatedAt)?.Id
            : null;
        return Reply.Json(PlaybackDocs.ForStream(call.Core, stream, sessionId, withFlv, withRecording));
    }

    private static Row? FindByCid(StudioCore core, string cid) => core.Assets
        .Where(row => row is { IsOwnJson: true, IsDeleted: false } && row.Body.Object("storage")?.Object("ipfs")?.Text("cid") == cid)
        .FirstOrDefault();

    private static bool IsReady(Row asset) => asset.Peek().Object("status")?.Text("phase") == "ready";
}
