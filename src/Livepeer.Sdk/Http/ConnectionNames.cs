namespace Livepeer.Sdk.Http;

/// <summary>The names of a registration's two connections with the client factory.</summary>
internal static class ConnectionNames
{
    public static string Api(string registration) => registration.Length == 0 ? "Livepeer" : $"Livepeer:{registration}";

    public static string Uploads(string registration) => registration.Length == 0 ? "Livepeer.Uploads" : $"Livepeer.Uploads:{registration}";
}
