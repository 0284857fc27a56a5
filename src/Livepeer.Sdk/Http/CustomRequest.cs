namespace Livepeer.Sdk.Http;

/// <summary>A custom request of the caller.</summary>
/// <param name="Path">Its path below the base address, without the query.</param>
/// <param name="IsStreamed">Whether the caller reads the body of the response.</param>
internal sealed record CustomRequest(string Path, bool IsStreamed);
