using Microsoft.AspNetCore.Http;

namespace Livepeer.Sdk.AspNetCore.Proxy;

/// <summary>The exception that ends a visitor's request with a problem. It never leaves the endpoint.</summary>
internal sealed class Refusal(int status, string detail) : Exception(detail)
{
    public const string Unclear = "It is not known whether the service carried out the request.";

    public int Status => status;

    public TimeSpan? RetryAfter { get; init; }

    /// <summary>Objects that don't exist and those of others can't be told apart.</summary>
    public static Refusal NotFound() => new(StatusCodes.Status404NotFound, "There is no such object.");

    public static Refusal Invalid(string detail) => new(StatusCodes.Status400BadRequest, detail);
}
