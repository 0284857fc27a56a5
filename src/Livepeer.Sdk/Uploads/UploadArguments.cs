using Livepeer.Sdk.Http;

namespace Livepeer.Sdk.Uploads;

/// <summary>Checks the arguments of an upload before anything is sent. No message contains a URL.</summary>
internal static class UploadArguments
{
    /// <summary>Checks a slot or a ticket, which may be untrusted.</summary>
    /// <returns>The slot.</returns>
    public static UploadSlot CheckTicket(UploadTicket ticket, UploadOptions options)
    {
        Guard.Body(ticket);
        if (options.Encryption is not null)
        {
            throw new ArgumentException(
                "An upload through a slot can't be encrypted: the key had to be part of the request for the slot. "
                + "Use AssetsClient.UploadAsync.",
                nameof(options));
        }

        bool isDirect = options.Method == UploadMethod.Direct;
        string? url = (isDirect ? ticket.Url : ticket.TusEndpoint)?.Reveal();
        if (UploadUrl.TryParse(url) is null)
        {
            string field = isDirect ? nameof(UploadTicket.Url) : nameof(UploadTicket.TusEndpoint);
            string problem = string.IsNullOrEmpty(url) ? "missing" : "not an https URL";
            throw new ArgumentException($"The slot's {field} is {problem}.", nameof(ticket));
        }

        return string.IsNullOrEmpty(ticket.AssetId) || CheckpointRules.IsId(ticket.AssetId)
            ? ticket.ToSlot()
            : throw new ArgumentException("The slot's asset has an ID that is not valid.", nameof(ticket));
    }

    // The checkpoint need not come from Load.
    public static void CheckCheckpoint(UploadCheckpoint checkpoint)
    {
        Guard.Body(checkpoint);
        if (CheckpointRules.FindProblem(checkpoint) is { } problem)
        {
            throw new ArgumentException($"The checkpoint can't be used: {problem}.", nameof(checkpoint));
        }
    }

    public static void CheckReadable(Stream content)
    {
        Guard.Body(content);
        if (!StreamSource.CanRead(content))
        {
            throw new ArgumentException("The stream can't be read.", nameof(content));
        }
    }

    public static void CheckStream(Stream content, UploadOptions options)
    {
        CheckReadable(content);
        if (options.Method != UploadMethod.Direct)
        {
            return;
        }

        if (RequestBuffering.IsNeeded)
        {
            throw new PlatformNotSupportedException(
                "A browser would hold the whole file in memory for a direct upload. Use UploadMethod.Resumable, the default.");
        }

        if (options.Length is null && !StreamSource.CanSeek(content))
        {
            throw new ArgumentException(
                "A stream of unknown length can be uploaded directly only with UploadOptions.Length.", nameof(options));
        }
    }

    /// <summary>Gets the length that a stream must have to resume an upload; <see langword="null"/> if the stream knows it.</summary>
    public static long? LengthOf(Stream content, UploadCheckpoint checkpoint, UploadOptions options) =>
        options.Length ?? (StreamSource.CanSeek(content) ? null : checkpoint.Source!.Length);
}
