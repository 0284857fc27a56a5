namespace Livepeer.Sdk.Testing;

/// <summary>
/// Represents a Livepeer Studio inside this process, on loopback. It stores and lists objects, accepts uploads, runs tasks and refuses
/// requests as the real one does.
/// </summary>
public sealed class LocalStudio : IAsyncDisposable
{
    private readonly StudioCore _core;
    private readonly KestrelHost _host;
    private readonly Lazy<Task> _disposal;

    private LocalStudio(StudioCore core, KestrelHost host)
    {
        _core = core;
        _host = host;
        _disposal = new Lazy<Task>(StopAsync);
        Account = new StudioAccount(core, core.FirstUser, core.FirstKey);
        Tasks = new StudioTasks(core);
        Live = new StudioLive(core);
        Uploads = new StudioUploads(core);
        Store = new StudioStore(core);
    }

    /// <summary>Gets the base URL of the API, to configure clients with.</summary>
    public Uri BaseAddress => _core.BaseAddress;

    /// <summary>Gets an API key of <see cref="Account"/> without restrictions.</summary>
    public string ApiKey => Account.ApiKey;

    /// <summary>Gets the first account, which every studio has.</summary>
    public StudioAccount Account { get; }

    /// <summary>Gets the control over how tasks end.</summary>
    public StudioTasks Tasks { get; }

    /// <summary>Gets the control over broadcasts.</summary>
    public StudioLive Live { get; }

    /// <summary>Gets the uploaded files.</summary>
    public StudioUploads Uploads { get; }

    /// <summary>Gets direct access to the stored objects, to fill lists quickly and to change them without the API.</summary>
    public StudioStore Store { get; }

    /// <summary>Gets the numbers that the metrics endpoints return.</summary>
    public StudioMetrics Metrics => _core.Metrics;

    /// <summary>Gets the faults to inject into requests.</summary>
    public StudioFaults Faults => _core.Faults;

    /// <summary>Gets the requests received so far.</summary>
    public StudioRequests Requests => _core.Requests;

    /// <summary>Starts a studio.</summary>
    /// <param name="options">The options, or <see langword="null"/> for the defaults.</param>
    /// <param name="cancellationToken">The token to cancel the start with.</param>
    /// <returns>The studio, ready for requests. Dispose it to stop it and to delete its files.</returns>
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
    /// <param name="email">The e-mail address of the account.</param>
    /// <param name="isAdmin">Whether the account is an administrator.</param>
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

    /// <summary>Stops the studio, closes open connections and deletes the files.</summary>
    /// <returns>A task that completes when the studio has stopped.</returns>
    public ValueTask DisposeAsync() => new(_disposal.Value);

    private async Task StopAsync()
    {
        await _core.StopAsync().ConfigureAwait(false);
        await _host.DisposeAsync().ConfigureAwait(false);
        await _core.DisposeAsync().ConfigureAwait(false);
    }
}
