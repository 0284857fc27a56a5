namespace Livepeer.Sdk.Http;

/// <summary>The differences in a browser (Blazor WebAssembly), and the messages about them.</summary>
internal static class BrowserRules
{
    /// <summary>
    /// The possible causes of a failed connection in a browser, which hides whether the host was down or the server refused the page.
    /// </summary>
    public const string Hint =
        " A browser doesn't report why: the server may be unreachable, or the API key may not allow pages of this origin (see CorsOrigin).";

    /// <summary>Adds the hint to a message in a browser.</summary>
    public static string Explain(string message) => OperatingSystem.IsBrowser() ? message + Hint : message;

    /// <summary>Checks that the platform has AES and public-key cryptography.</summary>
    /// <exception cref="PlatformNotSupportedException">This is a browser.</exception>
    public static void RequireCryptography(string task)
    {
        if (OperatingSystem.IsBrowser())
        {
            throw new PlatformNotSupportedException($".NET has no AES and no public-key cryptography in browsers. {task} on your server.");
        }
    }

    /// <summary>Checks that the platform has files that can be opened by path.</summary>
    /// <exception cref="PlatformNotSupportedException">This is a browser.</exception>
    public static void RequireFiles(string instead)
    {
        if (OperatingSystem.IsBrowser())
        {
            throw new PlatformNotSupportedException($"A web page can't open files by path. Use {instead} with a stream instead.");
        }
    }
}
