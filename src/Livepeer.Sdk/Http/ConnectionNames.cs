namespace Livepeer.Sdk.Http;

/// <summary>The names under which a registration's two connections are known to the HTTP client factory.</summary>
internal static class ConnectionNames
{
    public static string Api(string registration) => registration.Length == 0 ? "Livepeer" : $"Livepeer:{registration}";

    public static string Uploads(string registration) => registration.Length == 0 ? "Livepeer.Uploads" : $"Livepeer.Uploads:{registration}";
}
