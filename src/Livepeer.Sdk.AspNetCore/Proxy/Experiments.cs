namespace Livepeer.Sdk.AspNetCore.Proxy;

/// <summary>The diagnostic IDs of the experimental parts of the SDK that are used here.</summary>
internal static class Experiments
{
    public const string Metrics = "LPSDK001";
}
