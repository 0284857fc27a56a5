using Livepeer.Sdk.Diagnostics;
using Livepeer.Sdk.Http;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

namespace Livepeer.Sdk.DependencyInjection;

/// <summary>
/// Passes a credential that changes in configuration to the client of a registration, and logs changes of other options, which take effect
/// only after a restart. Lives as long as the container.
/// </summary>
internal sealed class CredentialReload : IDisposable
{
    private readonly Lock _lock = new();
    private readonly string _name;
    private readonly IOptionsMonitor<LivepeerOptions> _monitor;
    private readonly LivepeerTransport _transport;
    private readonly IDisposable? _subscription;
    private string _lastChanges = "";

    public CredentialReload(IServiceProvider services, string name)
    {
        _name = name;
        _monitor = services.GetRequiredService<IOptionsMonitor<LivepeerOptions>>();
        _transport = services.GetRequiredKeyedService<LivepeerTransport>(name);
        Source = new LivepeerCredentialSource(_monitor.Get(name).ToCredential()!);
        _subscription = _monitor.OnChange((_, changed) =>
        {
            if (changed == _name)
            {
                Refresh();
            }
        });

        // Read again, in case it changed in between.
        Refresh();
    }

    public LivepeerCredentialSource Source { get; }

    public void Dispose() => _subscription?.Dispose();

    private void Refresh()
    {
        lock (_lock)
        {
            LivepeerOptions options = _monitor.Get(_name);
            if (options.ToCredential() is { } credential)
            {
                Source.Current = credential;
            }

            string changes = string.Join(", ", ChangesThatNeedRestart(_transport.Options, options));
            if (changes != _lastChanges && changes.Length > 0)
            {
                Log.RestartNeeded(_transport.Logger, changes);
            }

            _lastChanges = changes;
        }
    }

    private static IEnumerable<string> ChangesThatNeedRestart(LivepeerOptions used, LivepeerOptions options)
    {
        (string Name, bool IsChanged)[] all =
        [
            (nameof(options.BaseAddress), used.BaseAddress != options.BaseAddress),
            (nameof(options.RtmpIngestUrl), used.RtmpIngestUrl != options.RtmpIngestUrl),
            (nameof(options.WhipIngestUrl), used.WhipIngestUrl != options.WhipIngestUrl),
            (nameof(options.AttemptTimeout), used.AttemptTimeout != options.AttemptTimeout),
            (nameof(options.TotalTimeout), used.TotalTimeout != options.TotalTimeout),
            (nameof(options.GenerationTimeout), used.GenerationTimeout != options.GenerationTimeout),
            (nameof(options.MaxRetries), used.MaxRetries != options.MaxRetries),
            (nameof(options.RetryDelay), used.RetryDelay != options.RetryDelay),
            (nameof(options.MaxRetryDelay), used.MaxRetryDelay != options.MaxRetryDelay),
            (nameof(options.MaxResponseSize), used.MaxResponseSize != options.MaxResponseSize),
        ];
        return all.Where(option => option.IsChanged).Select(option => option.Name);
    }
}
