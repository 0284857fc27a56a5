namespace Livepeer.Sdk.Benchmarks.Peers;

/// <summary>A way for a .NET program to call the API.</summary>
internal interface IPeer : IDisposable
{
    Task GetAsync();

    Task CreateAsync();

    Task ListAsync(int size);

    /// <summary>Reads a list of many pages.</summary>
    /// <returns>The number of items.</returns>
    Task<int> WalkAsync();

    /// <summary>Gets what does not exist, and handles the error.</summary>
    Task MissAsync();
}
