namespace Livepeer.Sdk.Testing;

/// <summary>A response of the form <c>{"errors":[…]}</c>, thrown by code that rejects the request.</summary>
internal sealed class StudioError : Exception
{
    public StudioError(int status, params string[] messages)
        : base(messages.Length > 0 ? messages[0] : null)
    {
        Status = status;
        Messages = messages;
    }

    public int Status { get; }

    public IReadOnlyList<string> Messages { get; }

    public (string Name, string Value)? Header { get; init; }

    public static StudioError BadRequest(string message) => new(400, message);

    public static StudioError Unauthorized(string message) => new(401, message);

    public static StudioError Forbidden(string message) => new(403, message);

    public static StudioError NotFound(string message = "not found") => new(404, message);

    /// <summary>Creates the error of an installation that accepts neither broadcasts nor uploads.</summary>
    public static StudioError NoIngest() => new(501, "Ingest not configured");

    public static StudioError Unprocessable(params string[] messages) => new(422, messages);
}
