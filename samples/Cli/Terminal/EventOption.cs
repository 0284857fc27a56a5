using System.Security.Cryptography;
using Livepeer.Sdk;

namespace Cli.Terminal;

/// <summary>The events that a webhook receives, and the secret that it shares with the server.</summary>
internal static class EventOption
{
    /// <summary>Reads events, which may be separated by commas as well.</summary>
    public static IReadOnlyList<WebhookEventType> Parse(IEnumerable<string> texts)
    {
        WebhookEventType[] events =
        [
            .. texts
                .SelectMany(Split)
                .Distinct()
                .Select(name => new WebhookEventType(name)),
        ];
        return events.Length > 0 ? events : throw new UsageException("Name at least one event.");
    }

    public static string[] Split(string text) =>
        text.Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries);

    public static Secret NewSecret() => new("whsec_" + Convert.ToHexStringLower(RandomNumberGenerator.GetBytes(24)));
}
