using System.Globalization;
using System.Net;
using Livepeer.Sdk.Resilience;

namespace Livepeer.Sdk.Uploads;

/// <summary>The outcome of one request to an upload host: a response, or none.</summary>
internal sealed class UploadResponse
{
    /// <summary>The status of a redirect in a browser, which reveals nothing else about it.</summary>
    private const HttpStatusCode Redirected = 0;

    /// <summary>Gets the status; <see langword="null"/> if no response came.</summary>
    public HttpStatusCode? Status { get; init; }

    /// <summary>Gets what went wrong if no response came.</summary>
    public Exception? Cause { get; init; }

    public bool IsStalled { get; init; }

    /// <summary>Gets the server's description of an error, without secrets.</summary>
    public string ErrorText { get; init; } = "";

    public long? Offset { get; init; }

    public long? Length { get; init; }

    public string? Location { get; init; }

    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Gets a value indicating whether the body is a web page, which no upload server sends with a success.</summary>
    public bool IsHtml { get; init; }

    /// <summary>Gets or sets what is wrong with a response that claims success.</summary>
    public string? Defect { get; set; }

    public bool IsSuccess => Status is { } status && (int)status is >= 200 and < 300;

    public bool IsGone => Status is HttpStatusCode.NotFound or HttpStatusCode.Gone;

    public bool IsTooLarge => Status is HttpStatusCode.RequestEntityTooLarge;

    public bool IsAlreadyUploaded =>
        Status == HttpStatusCode.UnprocessableEntity && ErrorText.Contains("already been uploaded", StringComparison.Ordinal);

    /// <summary>
    /// Gets a value indicating whether the same request may succeed later. That includes a success without progress and a temporary
    /// redirect: the login page of a network responds with either.
    /// </summary>
    public bool IsTransient => Status is not { } status
        || IsSuccess
        || status is HttpStatusCode.Conflict or HttpStatusCode.Locked or HttpStatusCode.Found or HttpStatusCode.SeeOther
            or HttpStatusCode.TemporaryRedirect or Redirected
        || TransientFault.Is(status);

    /// <summary>Gets the reason for a retry, one of a small set of values.</summary>
    public string Reason =>
        Status is { } status ? ((int)status).ToString(CultureInfo.InvariantCulture) : IsStalled ? "timeout" : "connection";

    public override string ToString() => this switch
    {
        { Status: { } status } => $"the server responded with {(int)status}{Detail}",
        { IsStalled: true } => "the server accepted no more bytes, or did not respond, in time",
        { Cause: HttpRequestException { HttpRequestError: HttpRequestError.NameResolutionError } } =>
            "the name of the host could not be resolved",
        _ when OperatingSystem.IsBrowser() => "the server could not be reached, or refuses pages of this origin",
        _ => "the connection could not be established, or broke",
    };

    private string Detail =>
        Defect is { } defect ? ", " + defect
        : IsSuccess ? ", but without any progress"
        : ErrorText.Length > 0 ? ": " + ErrorText
        : Status is { } status && (int)status is 0 or (>= 300 and < 400) ? $" (a redirect{RedirectTarget}, which uploads do not follow)"
        : "";

    private string RedirectTarget =>
        Uri.TryCreate(Location, UriKind.Absolute, out Uri? target) && target.Host.Length > 0 ? " to " + ServerText.Clean(target.Host) : "";
}
