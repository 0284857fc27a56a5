namespace Livepeer.Sdk.Uploads;

/// <summary>
/// Whether a request is sent only when all of it is in memory, as browsers do. Then nothing says how much of it has left, and a response
/// is due after the whole instead of each block.
/// </summary>
internal static class RequestBuffering
{
    /// <summary>The server gets the time limit once more for every so many bytes.</summary>
    private const long BytesPerLimit = 1024 * 1024;

    public static bool IsNeeded => OperatingSystem.IsBrowser();

    /// <summary>Gets how many times the limit for a block applies to a request that leaves as a whole.</summary>
    public static int Limits(long length) => (int)Math.Clamp((length + BytesPerLimit - 1) / BytesPerLimit, 1, 1024);
}
