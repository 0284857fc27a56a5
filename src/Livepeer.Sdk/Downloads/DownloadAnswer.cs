using System.Net;

namespace Livepeer.Sdk;

/// <summary>What the headers of an answer say about the file.</summary>
internal readonly record struct DownloadAnswer
{
    private DownloadAnswer(HttpResponseMessage response)
    {
        IsPartial = response.StatusCode == HttpStatusCode.PartialContent;
        Start = IsPartial ? response.Content.Headers.ContentRange?.From ?? 0 : 0;
        Total = IsPartial ? response.Content.Headers.ContentRange?.Length : response.Content.Headers.ContentLength;
        Validator = response.Headers.ETag is { IsWeak: false } tag
            ? tag.Tag
            : response.Content.Headers.LastModified?.ToString("r", System.Globalization.CultureInfo.InvariantCulture);
    }

    public bool IsPartial { get; }

    public long Start { get; }

    /// <summary>The size of the whole file; null where the server does not say.</summary>
    public long? Total { get; }

    /// <summary>What names this version of the file; null where nothing does.</summary>
    public string? Validator { get; }

    public static DownloadAnswer Of(HttpResponseMessage response) => new(response);
}
