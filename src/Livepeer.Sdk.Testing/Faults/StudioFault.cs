using System.Globalization;

namespace Livepeer.Sdk.Testing;

/// <summary>Something that goes wrong with a request, in place of or on top of the studio's own answer.</summary>
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

    /// <summary>Answers with a status; the request isn't carried out.</summary>
    /// <param name="statusCode">The status.</param>
    /// <param name="body">The body; by default <c>{"errors":["fault"]}</c>.</param>
    /// <param name="contentType">The content type of the body; by default JSON's.</param>
    /// <param name="retryAfter">The <c>Retry-After</c> header in its literal form, if any.</param>
    /// <returns>The fault.</returns>
    public static StudioFault Status(int statusCode, string? body = null, string? contentType = null, string? retryAfter = null) =>
        new(FaultKind.Status)
        {
            StatusCode = statusCode,
            Body = body ?? """{"errors":["fault"]}""",
            ContentTypeValue = contentType ?? Reply.JsonType,
            RetryAfterValue = retryAfter,
        };

    /// <summary>Answers 429 with a <c>Retry-After</c> of whole seconds; the request isn't carried out.</summary>
    /// <param name="retryAfter">The time to tell the client.</param>
    /// <returns>The fault.</returns>
    public static StudioFault TooManyRequests(TimeSpan retryAfter) => Status(
        429,
        """{"errors":["too many requests"]}""",
        retryAfter: ((long)retryAfter.TotalSeconds).ToString(CultureInfo.InvariantCulture));

    /// <summary>Carries the request out as usual, after a time on the studio's clock.</summary>
    /// <param name="time">How long the request waits.</param>
    /// <returns>The fault.</returns>
    public static StudioFault Delay(TimeSpan time) => new(FaultKind.None) { Wait = time };

    /// <summary>Resets the connection before anything is done.</summary>
    /// <returns>The fault.</returns>
    public static StudioFault ResetConnection() => new(FaultKind.Reset);

    /// <summary>Carries the request out, then resets the connection in place of answering.</summary>
    /// <returns>The fault.</returns>
    public static StudioFault LoseAnswer() => new(FaultKind.LoseAnswer);

    /// <summary>Takes the request and never answers, until the client or the studio gives up. It isn't carried out.</summary>
    /// <returns>The fault.</returns>
    public static StudioFault NeverAnswer() => new(FaultKind.NeverAnswer);

    /// <summary>Carries the request out, sends the first part of the answer's body and resets the connection.</summary>
    /// <param name="afterBytes">How much of the body is sent; by default half of it.</param>
    /// <returns>The fault.</returns>
    public static StudioFault CutBody(long? afterBytes = null) => new(FaultKind.CutBody) { Bytes = afterBytes };

    /// <summary>Carries the request out, sends the first part of the answer's body and then nothing more.</summary>
    /// <param name="afterBytes">How much of the body is sent; by default half of it.</param>
    /// <returns>The fault.</returns>
    public static StudioFault StallBody(long? afterBytes = null) => new(FaultKind.StallBody) { Bytes = afterBytes };

    /// <summary>Resets the connection once so many bytes of the request's body have arrived; an upload keeps them.</summary>
    /// <param name="bytes">The number of bytes let through.</param>
    /// <returns>The fault.</returns>
    public static StudioFault ResetAfterRequestBytes(long bytes) => new(FaultKind.ResetAfterRequestBytes) { Bytes = bytes };

    /// <summary>Takes no more of the request's body once so many bytes of it have arrived, and never answers; an upload keeps them.</summary>
    /// <param name="bytes">The number of bytes let through.</param>
    /// <returns>The fault.</returns>
    public static StudioFault StallAfterRequestBytes(long bytes) => new(FaultKind.StallAfterRequestBytes) { Bytes = bytes };

    /// <summary>Carries the request out and gives the answer another content type.</summary>
    /// <param name="contentType">The content type.</param>
    /// <returns>The fault.</returns>
    public static StudioFault ContentType(string contentType) => new(FaultKind.ContentType) { ContentTypeValue = contentType };

    /// <summary>Carries the request out and answers with the usual status but another body.</summary>
    /// <param name="body">The body.</param>
    /// <param name="contentType">The content type; by default JSON's.</param>
    /// <returns>The fault.</returns>
    public static StudioFault ReplaceBody(string body, string? contentType = null) =>
        new(FaultKind.ReplaceBody) { Body = body, ContentTypeValue = contentType ?? Reply.JsonType };

    /// <summary>The same fault, after a time on the studio's clock.</summary>
    /// <param name="time">How long the request waits first.</param>
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
