namespace Livepeer.Sdk.AspNetCore.Tests.Proxy;

/// <summary>Applications for the many cases of a class, which run one after the other.</summary>
public sealed class SharedHosts : IAsyncLifetime
{
    private VisitorHost? _plain;
    private VisitorHost? _allFields;
    private VisitorHost? _closed;

    /// <summary>Gets the application in which all operations are open, without options.</summary>
    internal VisitorHost Plain => Cleared(_plain);

    /// <summary>Gets the application in which all operations are open, with all options.</summary>
    internal VisitorHost AllFields => Cleared(_allFields);

    /// <summary>Gets the application in which nothing is open.</summary>
    internal VisitorHost Closed => Cleared(_closed);

    public async Task InitializeAsync()
    {
        _plain = await VisitorHost.StartAsync();
        _allFields = await VisitorHost.StartAsync(VisitorHost.OpenAllFields);
        _closed = await VisitorHost.StartAsync(_ => { });
    }

    public async Task DisposeAsync()
    {
        await _plain!.DisposeAsync();
        await _allFields!.DisposeAsync();
        await _closed!.DisposeAsync();
    }

    private static VisitorHost Cleared(VisitorHost? host)
    {
        host!.Studio.Requests.Clear();
        return host;
    }
}
