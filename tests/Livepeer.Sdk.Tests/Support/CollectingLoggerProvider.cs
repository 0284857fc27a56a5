using System.Collections.Concurrent;
using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.Tests.Support;

/// <summary>Keeps what is logged at any level; what reaches it is up to the minimum level of the logging builder.</summary>
public sealed class CollectingLoggerProvider : ILoggerProvider, ISupportExternalScope
{
    private readonly ConcurrentQueue<RecordedLog> _entries = new();
    private IExternalScopeProvider _scopes = new LoggerExternalScopeProvider();

    /// <summary>What was logged so far, in order.</summary>
    public IReadOnlyList<RecordedLog> Entries => [.. _entries];

    public ILogger CreateLogger(string categoryName) => new CollectingLogger(categoryName, this);

    public void SetScopeProvider(IExternalScopeProvider scopeProvider) => _scopes = scopeProvider;

    public string Dump() => TelemetryText.Write(Entries);

    // What was logged stays readable after the host that owns the provider is gone.
    public void Dispose()
    {
    }

    private sealed class CollectingLogger(string category, CollectingLoggerProvider provider) : ILogger
    {
        public IDisposable? BeginScope<TState>(TState state)
            where TState : notnull => provider._scopes.Push(state);

        public bool IsEnabled(LogLevel logLevel) => logLevel != LogLevel.None;

        public void Log<TState>(
            LogLevel logLevel,
            EventId eventId,
            TState state,
            Exception? exception,
            Func<TState, Exception?, string> formatter)
        {
            List<string> scopes = [];
            provider._scopes.ForEachScope((scope, list) => list.Add(TelemetryText.WriteScope(scope)), scopes);
            provider._entries.Enqueue(new RecordedLog(
                category,
                logLevel,
                eventId,
                formatter(state, exception),
                state is IEnumerable<KeyValuePair<string, object?>> values ? [.. values] : [],
                scopes,
                exception?.ToString()));
        }
    }
}
