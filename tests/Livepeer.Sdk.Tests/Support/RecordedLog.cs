using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.Tests.Support;

/// <summary>One log entry.</summary>
/// <param name="Category">The category of the logger.</param>
/// <param name="Level">The level.</param>
/// <param name="EventId">The id and name of the event.</param>
/// <param name="Message">The formatted message.</param>
/// <param name="State">All structured values, the template among them.</param>
/// <param name="Scopes">The open scopes, outermost first: each its text and its structured values.</param>
/// <param name="Exception">The whole exception as text.</param>
public sealed record RecordedLog(
    string Category,
    LogLevel Level,
    EventId EventId,
    string Message,
    IReadOnlyList<KeyValuePair<string, object?>> State,
    IReadOnlyList<string> Scopes,
    string? Exception);
