using System.Globalization;

namespace Livepeer.Sdk.Testing;

/// <summary>Represents a fault to inject into a request.</summary>
public sealed class StudioFault
{
    private StudioFault(FaultKind kind) => Kind = kind;

    internal FaultKind Kind { get; }

    internal int StatusCode { get; private init; }

    internal string? Body { get; private init; }

    internal string? ContentTypeValue { get; private init; }

    internal string? RetryAfterValue { get; private init; }

    internal long? Bytes { get; private init; }

    internal TimeSpan Wait { get; private init; }

    /// <summary>Creates a fault that responds with a status without processing the request.</summary>
    /// <param name="statusCode">The status code.</param>
    /// <param name="body">The body; by default <c>{"errors":["fault"]}</c>.</param>
    /// <param name="contentType">The content type of the body; by default that of JSON.</param>
    /// <param name="retryAfter">The value of the <c>Retry-After</c> header, if any.</param>
    /// <returns>The fault.</returns>
    public static StudioFault Status(int statusCode, string? body = null, string? contentType = null, string? retryAfter = null) =>
        new(FaultKind.Status)
        {
            StatusCode = statusCode,
            Body = body ?? """{"errors":["fault"]}""",
            ContentTypeValue = contentType ?? Reply.JsonType,
            RetryAfterValue = retryAfter,
        };

    /// <summary>Creates a fault that responds with 429 and a <c>Retry-After</c> in whole seconds without processing the request.</summary>
    /// <param name="retryAfter">The delay that the client is to wait for.</param>
    /// <returns>The fault.</returns>
    public static StudioFault TooManyRequests(TimeSpan retryAfter) => Status(
        429,
        """{"errors":["too many requests"]}""",
        retryAfter: ((long)retryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture));

    /// <summary>Creates a fault that processes the request after a delay on the studio's clock.</summary>
    /// <param name="time">The delay.</param>
    /// <returns>The fault.</returns>
    public static StudioFault Delay(TimeSpan time) => new(FaultKind.None) { Wait = time };

    /// <summary>Creates a fault that resets the connection without processing the request.</summary>
    /// <returns>The fault.</returns>
    public static StudioFault ResetConnection() => new(FaultKind.Reset);

    /// <summary>Creates a fault that processes the request and resets the connection instead of responding.</summary>
    /// <returns>The fault.</returns>
    public static StudioFault LoseResponse() => new(FaultKind.LoseResponse);

    /// <summary>Creates a fault that never responds, until the client or the studio gives up. The request is not processed.</summary>
    /// <returns>The fault.</returns>
    public static StudioFault NeverRespond() => new(FaultKind.NeverRespond);

    /// <summary>
    /// Creates a fault that processes the request, sends the first part of the response's body and closes the connection.
    /// </summary>
    /// <param name="afterBytes">
    /// The number of bytes of the body (of a file or its requested range, or of the first event) to send; by default half of them.
    /// </param>
    /// <returns>The fault.</returns>
    public static StudioFault CutBody(long? afterBytes = null) => new(FaultKind.CutBody) { Bytes = afterBytes };

    /// <summary>Creates a fault that processes the request, sends the first part of the response's body and then nothing more.</summary>
    /// <param name="afterBytes">
    /// The number of bytes of the body (of a file or its requested range, or of the first event) to send; by default half of them.
    /// </param>
    /// <returns>The fault.</returns>
    public static StudioFault StallBody(long? afterBytes = null) => new(FaultKind.StallBody) { Bytes = afterBytes };

    /// <summary>Creates a fault that resets the connection after a number of bytes of the request's body; an upload stores them.</summary>
    /// <param name="bytes">The number of bytes to accept.</param>
    /// <returns>The fault.</returns>
    public static StudioFault ResetAfterRequestBytes(long bytes) => new(FaultKind.ResetAfterRequestBytes) { Bytes = bytes };

    /// <summary>
    /// Creates a fault that stops reading after a number of bytes of the request's body and never responds; an upload stores them.
    /// </summary>
    /// <param name="bytes">The number of bytes to accept.</param>
    /// <returns>The fault.</returns>
    public static StudioFault StallAfterRequestBytes(long bytes) => new(FaultKind.StallAfterRequestBytes) { Bytes = bytes };

    /// <summary>Creates a fault that processes the request and responds with another content type.</summary>
    /// <param name="contentType">The content type.</param>
    /// <returns>The fault.</returns>
    public static StudioFault ContentType(string contentType) => new(FaultKind.ContentType) { ContentTypeValue = contentType };

    /// <summary>Creates a fault that processes the request and responds with another body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="contentType">The content type; by default that of JSON.</param>
    /// <returns>The fault.</returns>
    public static StudioFault ReplaceBody(string body, string? contentType = null) =>
        new(FaultKind.ReplaceBody) { Body = body, ContentTypeValue = contentType ?? Reply.JsonType };

    /// <summary>Returns the same fault after a delay on the studio's clock.</summary>
    /// <param name="time">The delay.</param>
    /// <returns>The fault.</returns>
    public StudioFault After(TimeSpan time) => new(Kind)
    {
        StatusCode = StatusCode,
        Body = Body,
        ContentTypeValue = ContentTypeValue,
        RetryAfterValue = RetryAfterValue,
        Bytes = Bytes,
        Wait = time,
    };
}
