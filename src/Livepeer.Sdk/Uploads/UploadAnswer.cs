using System.Globalization;
using System.Net;

namespace Livepeer.Sdk.Uploads;

/// <summary>What became of one request to an upload host: an answer, or none.</summary>
internal sealed class UploadAnswer
{
    /// <summary>The status; null where no answer came.</summary>
    public HttpStatusCode? Status { get; init; }

    /// <summary>What broke, where no answer came.</summary>
    public Exception? Cause { get; init; }

    public bool IsStalled { get; init; }

    /// <summary>What the server said about it, without secrets.</summary>
    public string Said { get; init; } = "";

    public long? Offset { get; init; }

    public long? Length { get; init; }

    public string? Location { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    public bool IsSuccess => Status is { } status && (int)status is >= 200 and < 300;

    public bool IsGone => Status is HttpStatusCode.NotFound or HttpStatusCode.Gone;

    public bool IsAlreadyUploaded => Status == HttpStatusCode.UnprocessableEntity && Said.Contains("already been uploaded", StringComparison.Ordinal);

    /// <summary>Whether the same may go well later.</summary>
    public bool IsTransient => Status switch
    {
        null => true,
        HttpStatusCode.RequestTimeout or HttpStatusCode.Conflict or HttpStatusCode.Locked or HttpStatusCode.TooManyRequests => true,
        (HttpStatusCode)425 => true,
        HttpStatusCode.NotImplemented or HttpStatusCode.HttpVersionNotSupported => false,
        { } status => (int)status >= 500,
    };

    /// <summary>What it was, in a word of a small set.</summary>
    public string Reason => Status is { } status ? ((int)status).ToString(CultureInfo.InvariantCulture) : IsStalled ? "timeout" : "connection";

    public override string ToString() => this switch
    {
        { Status: { } status } => $"the server answered {(int)status}" + (Said.Length > 0 ? $": {Said}" : ""),
        { IsStalled: true } => "the server took no more bytes, or did not answer, in time",
        _ => "the connection could not be made, or broke",
    };
}
