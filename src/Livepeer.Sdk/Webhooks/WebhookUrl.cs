using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>Where webhooks can be.</summary>
internal static class WebhookUrl
{
    private static readonly string[] _schemes = ["https", "http"];

    public static string Check(string? value, string name) => Guard.Address(value, _schemes, name);
}
