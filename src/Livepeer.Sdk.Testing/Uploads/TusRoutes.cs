using System.Globalization;

namespace Livepeer.Sdk.Testing;

/// <summary>Resumable uploads: tus 1.0.0 with creation, creation with upload, deferred length and termination.</summary>
internal static class TusRoutes
{
    private const string Version = "1.0.0";
    private const string Octets = "application/offset+octet-stream";

    public static void Register(Router api)
    {
        Add(api, "POST", "/asset/upload/tus", CreateAsync);
        Add(api, "HEAD", "/asset/upload/tus/{}", call => Task.FromResult(Head(call)));
        Add(api, "PATCH", "/asset/upload/tus/{}", PatchAsync);
        Add(api, "DELETE", "/asset/upload/tus/{}", call => Task.FromResult(Delete(call)));
        Add(api, "GET", "/asset/upload/tus/{}", _ => Task.FromResult(Reply.Text(404, "The file for this url was not found\n", null)));
    }

    private static void Add(Router api, string verb, string path, Func<Call, Task<Reply>> handler) =>
        api.Add(new Route(verb, path) { AsyncHandler = handler, Access = Access.Anyone });

    private static async Task<Reply> CreateAsync(Call call)
    {
        if (call.Query["token"] is null)
        {
            throw StudioError.Unauthorized("Missing uploadToken metadata from /request-upload API");
        }

        string playbackId;
        string assetId;
        lock (call.Core.Lock)
        {
            Row asset = UploadTokens.FindAsset(call);
            playbackId = asset.Body.Text("playbackId")!;
            assetId = asset.Id;
        }

        Reply Named(Reply reply) => reply.With("livepeer-playback-id", playbackId);
        if (FindProblem(call) is { } problem)
        {
            return Named(problem);
        }

        string? lengthText = call.Header("upload-length");
        if (lengthText is null && call.Header("upload-defer-length") is null)
        {
            return Named(Text(400, "Upload-Length or Upload-Defer-Length header required"));
        }

        long? length = lengthText is null ? null : long.Parse(lengthText, CultureInfo.InvariantCulture);
        var upload = new TusUpload(assetId, UploadTokens.CreateFile(call).File, length, call.Header("upload-metadata"));
        call.Core.TusUploads[playbackId] = upload;
        Reply reply = Named(Tus(201)).With("location", $"{Origin(call)}/api/asset/upload/tus/{playbackId}");
        if (call.Header("content-type") == Octets)
        {
            await upload.File.AppendAsync(call.Request.Body, 0, call.Aborted).ConfigureAwait(false);
            reply.With("upload-offset", Nodes.Invariant(upload.File.Length));
        }

        CompleteIfDone(call.Core, upload);
        return reply;
    }

    private static Reply Head(Call call)
    {
        if (FindProblem(call) is { } problem)
        {
            return problem;
        }

        if (!call.Core.TusUploads.TryGetValue(call.Id, out TusUpload? upload))
        {
            return Tus(404);
        }

        Reply reply = Tus(200).With("cache-control", "no-store").With("upload-offset", Nodes.Invariant(upload.File.Length));
        _ = upload.Length is { } length ? reply.With("upload-length", Nodes.Invariant(length)) : reply.With("upload-defer-length", "1");
        return reply.With("upload-metadata", upload.Metadata);
    }

    private static async Task<Reply> PatchAsync(Call call)
    {
        if (FindProblem(call) is { } problem)
        {
            return problem;
        }

        if (call.Header("upload-offset") is not { } offsetText)
        {
            return Text(403, "Upload-Offset header required");
        }

        if (call.Header("content-type") is null)
        {
            return Text(403, "Content-Type header required");
        }

        if (!call.Core.TusUploads.TryGetValue(call.Id, out TusUpload? upload))
        {
            return Text(404, "The file for this url was not found");
        }

        long offset = long.Parse(offsetText, CultureInfo.InvariantCulture);
        if (upload.Length is null && call.Header("upload-length") is { } late)
        {
            upload.Length = long.Parse(late, CultureInfo.InvariantCulture);
        }

        try
        {
            if (!await upload.File.AppendAsync(call.Request.Body, offset, call.Aborted).ConfigureAwait(false))
            {
                return Text(409, "Upload-Offset conflict");
            }
        }
        finally
        {
            // Also if the connection broke after the last byte: nobody sends it again.
            CompleteIfDone(call.Core, upload);
        }

        return Tus(204).With("upload-offset", Nodes.Invariant(upload.File.Length));
    }

    private static Reply Delete(Call call)
    {
        if (FindProblem(call) is { } problem)
        {
            return problem;
        }

        return call.Core.TusUploads.TryRemove(call.Id, out _) ? Tus(204) : Text(404, "The file for this url was not found");
    }

    private static void CompleteIfDone(StudioCore core, TusUpload upload)
    {
        // More bytes than declared: the server waits forever.
        if (upload.File.Length == upload.Length)
        {
            UploadTokens.Complete(core, upload.AssetId, upload.File);
        }
    }

    private static Reply? FindProblem(Call call)
    {
        if (call.Header("tus-resumable") is not { } version)
        {
            return Refuse(412, "Tus-Resumable Required");
        }

        if (version != Version)
        {
            return Refuse(400, "Invalid tus-resumable");
        }

        foreach (string name in (ReadOnlySpan<string>)["upload-offset", "upload-length"])
        {
            if (call.Header(name) is { } value && !long.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out _))
            {
                return Refuse(400, "Invalid " + name);
            }
        }

        bool isPatch = call.Method == "PATCH";
        return isPatch && call.Header("content-type") is { } type && type != Octets ? Refuse(400, "Invalid content-type") : null;
    }

    private static string Origin(Call call) =>
        $"{call.Header("x-forwarded-proto") ?? "http"}://{call.Header("x-forwarded-host") ?? call.Request.Host.Value}";

    private static Reply Tus(int status) => new Reply(status, [], null) { IsTus = true }.With("tus-resumable", Version);

    private static Reply Text(int status, string text) =>
        new Reply(status, System.Text.Encoding.UTF8.GetBytes(text + "\n"), null) { IsTus = true }.With("tus-resumable", Version);

    /// <summary>Invalid headers are refused before the headers of the upload protocol are set.</summary>
    private static Reply Refuse(int status, string text) =>
        Reply.Text(status, text + "\n", null).With("tus-resumable", Version);
}
