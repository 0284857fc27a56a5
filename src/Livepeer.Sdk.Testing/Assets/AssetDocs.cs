using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Creates the JSON of assets: the fields that the server adds, and those that it returns.</summary>
internal static class AssetDocs
{
    private static readonly string[] _hidden = ["objectStoreId", "files", "staticMp4", "type", "sourcePlaybackReady", "clipDuration"];

    /// <summary>Creates a new asset of the caller, checked but not stored.</summary>
    public static JsonObject Create(Call call, JsonObject payload, string phase, JsonObject source)
    {
        Check(call, payload);
        string id = Ids.New();
        long now = call.Core.NowMilliseconds;
        var asset = new JsonObject
        {
            ["id"] = id,
            ["playbackId"] = Ids.PlaybackId(id),
            ["userId"] = call.Caller.User.Id,
            ["createdAt"] = now,
        };
        if (call.Caller.KeyName is { } keyName)
        {
            asset["createdByTokenName"] = keyName;
        }

        asset["status"] = new JsonObject { ["phase"] = phase, ["updatedAt"] = now };
        asset["name"] = payload.Text("name");
        if (payload.Object("encryption") is { } encryption)
        {
            source["encryption"] = new JsonObject { ["encryptedKey"] = encryption.Text("encryptedKey"), ["key"] = "***" };
        }

        asset["source"] = source;
        if (payload["profiles"] is { } profiles)
        {
            asset["profiles"] = profiles.DeepClone();
        }

        asset.CopyIfPresent(payload, "staticMp4");
        asset["projectId"] = call.Caller.ProjectId;
        asset.CopyIfPresent(payload, "creatorId");
        StreamDocs.SetCreator(asset);
        asset.CopyIfPresent(payload, "playbackPolicy");
        if (IpfsSpec(payload) is { } spec)
        {
            asset["storage"] = new JsonObject { ["ipfs"] = new JsonObject { ["spec"] = spec } };
        }

        asset["objectStoreId"] = "local_vod_store";
        return asset;
    }

    public static Row Store(StudioCore core, JsonObject asset)
    {
        Row row = core.Assets.Add(asset);
        core.Events.AssetCreated(row);
        return row;
    }

    /// <summary>Gets the IPFS settings of a request in normalized form; <see langword="null"/> if it doesn't request IPFS.</summary>
    public static JsonObject? IpfsSpec(JsonObject payload)
    {
        JsonNode? ipfs = payload.Object("storage")?["ipfs"];
        return ipfs switch
        {
            JsonObject wanted when wanted.ContainsKey("spec") => wanted.Object("spec")?.Clone(),
            JsonObject => [],
            _ => ipfs.AsFlag() == true ? [] : null,
        };
    }

    public static bool IsPrivate(JsonObject? policy) => policy?.Text("type") is { } type && type != "public";

    public static void SetStatus(StudioCore core, Row asset, string phase, double? progress = null, string? error = null)
    {
        string? before = asset.Body.Object("status")?.Text("phase");
        core.Assets.Change(asset, body =>
        {
            var status = new JsonObject { ["phase"] = phase, ["updatedAt"] = core.NowMilliseconds };
            if (progress is { } share)
            {
                status["progress"] = Nodes.Number(share);
            }

            if (error is not null)
            {
                status["errorMessage"] = error;
            }

            body["status"] = status;
        });
        core.Events.AssetUpdated(asset, phase != before ? phase : null);
    }

    public static JsonObject Show(Call call, Row row) =>
        Show(call.Core, row, call.Query["details"] is not null and not "false" and not "0");

    public static JsonObject Show(StudioCore core, Row row, bool withTracks)
    {
        JsonObject asset = row.Copy().Without(_hidden);
        if (!withTracks)
        {
            asset.Object("videoSpec")?.Remove("tracks");
        }

        AddAddresses(core, row.Peek(), asset);
        return asset;
    }

    private static void AddAddresses(StudioCore core, JsonObject stored, JsonObject asset)
    {
        string phase = stored.Object("status")?.Text("phase") ?? "";
        string playbackId = stored.Text("playbackId") ?? "";
        bool hasFiles = stored.ContainsKey("files");
        bool isRecording = stored.Object("source")?.Text("type") is "recording" or "clip";
        if (phase == "ready")
        {
            asset["downloadUrl"] = isRecording
                ? $"{core.Root}/vod/{playbackId}/static720p0.mp4"
                : $"{core.Root}/asset/{playbackId}/video" + (hasFiles ? "/download.mp4" : "");
        }

        if ((phase == "ready" && hasFiles) || (phase == "processing" && stored.Flag("sourcePlaybackReady")))
        {
            asset["playbackUrl"] = $"{core.Root}/vod/{playbackId}/index.m3u8";
        }
    }

    private static void Check(Call call, JsonObject payload)
    {
        if (payload.Array("profiles") is { Count: 0 })
        {
            throw StudioError.BadRequest("assets must have at least one profile");
        }

        if (payload.Object("encryption") is { } encryption)
        {
            if (!IsBase64(encryption.Text("encryptedKey")!))
            {
                throw StudioError.Unprocessable("\"encryptedKey\" must be valid base64");
            }

            if (payload["playbackPolicy"] is null)
            {
                throw StudioError.BadRequest("a playbackPolicy is required when using encryption");
            }
        }

        StreamRules.CheckPolicy(call, payload);
    }

    private static bool IsBase64(string text)
    {
        try
        {
            return Convert.ToBase64String(Convert.FromBase64String(text)) == text;
        }
        catch (FormatException)
        {
            return false;
        }
    }
}
