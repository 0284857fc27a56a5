using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>Checks the URL of a webhook.</summary>
internal static class WebhookUrl
{
    private static readonly string[] _schemes = ["https", "http"];

    public static string Check(string? value, string name) => Guard.Url(value, _schemes, name);
}
