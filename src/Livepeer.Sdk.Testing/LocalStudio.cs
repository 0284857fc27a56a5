namespace Livepeer.Sdk.Testing;

/// <summary>A Livepeer Studio inside this process, on loopback: it stores, lists, takes uploads, runs tasks and refuses as the real one does.</summary>
public sealed class LocalStudio : IAsyncDisposable
{
    private readonly StudioCore _core;
    private readonly KestrelHost _host;

    private LocalStudio(StudioCore core, KestrelHost host)
    {
        _core = core;
        _host = host;
        Account = new StudioAccount(core, core.FirstUser, core.FirstKey);
        Tasks = new StudioTasks(core);
        Live = new StudioLive(core);
        Uploads = new StudioUploads(core);
        Rows = new StudioRows(core);
    }

    /// <summary>Gets the address of the API: what an SDK is configured with.</summary>
    public Uri BaseAddress => _core.BaseAddress;

    /// <summary>Gets an API key of <see cref="Account"/> that may do everything.</summary>
    public string ApiKey => Account.ApiKey;

    /// <summary>Gets the account that every studio starts with.</summary>
    public StudioAccount Account { get; }

    /// <summary>Gets the control over what becomes of tasks.</summary>
    public StudioTasks Tasks { get; }

    /// <summary>Gets the control over broadcasts.</summary>
    public StudioLive Live { get; }

    /// <summary>Gets a view of the files that were uploaded.</summary>
    public StudioUploads Uploads { get; }

    /// <summary>Gets direct access to what is stored: to fill lists quickly and to change them behind a client's back.</summary>
    public StudioRows Rows { get; }

    /// <summary>Gets the numbers that are told when metrics are asked for.</summary>
    public StudioMetrics Metrics => _core.Metrics;

    /// <summary>Gets the faults that requests are to meet.</summary>
    public StudioFaults Faults => _core.Faults;

    /// <summary>Gets every request received so far.</summary>
    public StudioRequests Requests => _core.Requests;

    /// <summary>Starts a studio.</summary>
    /// <param name="options">How it is set up; null for the defaults.</param>
    /// <param name="cancellationToken">Cancels the start.</param>
    /// <returns>The studio, ready for requests. Dispose it to stop it and to remove its files.</returns>
    public static async Task<LocalStudio> StartAsync(LocalStudioOptions? options = null, CancellationToken cancellationToken = default)
    {
        LocalStudioOptions copy = (options ?? new LocalStudioOptions()).Copy();
        StudioDirectory.DeleteOrphans(copy.TempDirectory);
        var core = new StudioCore(copy);
        var host = new KestrelHost(core.Pipeline.RunAsync);
        try
        {
            core.Port = await host.StartAsync(core.Options.Port, cancellationToken).ConfigureAwait(false);
            return new LocalStudio(core, host);
        }
        catch
        {
            await host.DisposeAsync().ConfigureAwait(false);
            await core.DisposeAsync().ConfigureAwait(false);
            throw;
        }
    }

    /// <summary>Creates another account, with a key of its own.</summary>
    /// <param name="email">Its e-mail address.</param>
    /// <param name="isAdmin">Whether it is an administrator's.</param>
    /// <returns>The account.</returns>
    public StudioAccount CreateAccount(string email = "other@example.com", bool isAdmin = false)
    {
        ArgumentException.ThrowIfNullOrEmpty(email);
        lock (_core.Lock)
        {
            User user = _core.Accounts.Create(email, isAdmin);
            return new StudioAccount(_core, user, _core.Accounts.CreateKey(user, "full key").Id);
        }
    }

    /// <summary>Stops the studio: open connections are cut, files removed.</summary>
    /// <returns>A task that ends when nothing is left.</returns>
    public async ValueTask DisposeAsync()
    {
        await _core.StopAsync().ConfigureAwait(false);
        await _host.DisposeAsync().ConfigureAwait(false);
        await _core.DisposeAsync().ConfigureAwait(false);
    }
}
