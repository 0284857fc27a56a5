namespace Livepeer.Sdk.Uploads;

/// <summary>
/// Whether a request is sent only after all of it is in memory, as in browsers. Then it is unknown how much has been sent, and the response
/// is due after the whole request instead of each block.
/// </summary>
internal static class RequestBuffering
{
    /// <summary>The number of bytes for which the server gets another time limit.</summary>
    private const long BytesPerLimit = 1024 * 1024;

    public static bool IsNeeded => OperatingSystem.IsBrowser();

    /// <summary>Gets how many times the limit for a block applies to a request that leaves as a whole.</summary>
    public static int Limits(long length) => (int)Math.Clamp((length + BytesPerLimit - 1) / BytesPerLimit, 1, 1024);
}
