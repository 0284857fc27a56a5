namespace Livepeer.Sdk.Tests.Exchanges;

/// <summary>A request and its response, recorded from the real server.</summary>
/// <param name="Group">The name of the file, such as <c>stream</c>.</param>
/// <param name="Name">The case, such as <c>stream-list-limit2-page1</c>.</param>
/// <param name="Server">A note if the response came from an unusual installation.</param>
/// <param name="Request">The request.</param>
/// <param name="Response">The response.</param>
public sealed record RecordedExchange(
    string Group,
    string Name,
    string? Server,
    RecordedRequest Request,
    RecordedResponse Response)
{
    public override string ToString() => $"{Group}/{Name}";
}
