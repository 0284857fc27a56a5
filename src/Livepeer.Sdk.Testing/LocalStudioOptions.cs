namespace Livepeer.Sdk.Testing;

/// <summary>Represents the options of a <see cref="LocalStudio"/>.</summary>
public sealed class LocalStudioOptions
{
    /// <summary>Gets or sets the port to listen on, on 127.0.0.1. The default is 0: any free port.</summary>
    public int Port { get; set; }

    /// <summary>
    /// Gets the host names that the studio accepts besides <c>localhost</c> and literal loopback addresses, without ports. A request whose
    /// <c>Host</c> header names another host fails with 421, so that no web page can reach the studio through a name that it has resolve to
    /// loopback. The default is none.
    /// </summary>
    public ISet<string> AllowedHosts { get; private set; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>
    /// Gets or sets the clock for everything that the studio dates or waits for. The default is <see cref="TimeProvider.System"/>.
    /// </summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>
    /// Gets or sets how long a task stays in each of its steps: one of waiting and <see cref="TaskSteps"/> of running. The default is
    /// <see cref="TimeSpan.Zero"/>: a task has ended when the response to the request that starts it arrives, so that tests that wait for
    /// it are fast. Set a duration to observe the phases and the progress of tasks.
    /// </summary>
    public TimeSpan TaskStepDuration { get; set; }

    /// <summary>Gets or sets the number of steps in which the progress of a running task grows. The default is 4.</summary>
    public int TaskSteps { get; set; } = 4;

    /// <summary>
    /// Gets or sets the delay before the studio retries a task, multiplied by the number of the retry; see
    /// <see cref="StudioTasks.RetryNext"/>. The default is 100 milliseconds; Livepeer Studio waits 30 seconds.
    /// </summary>
    public TimeSpan TaskRetryDelay { get; set; } = TimeSpan.FromMilliseconds(100);

    /// <summary>Gets or sets the maximum number of unfinished tasks of an account. The default is 100.</summary>
    public int MaxPendingTasks { get; set; } = 100;

    /// <summary>Gets or sets the maximum size of a page of a list. The default is 1000.</summary>
    public int MaxPageSize { get; set; } = 1000;

    /// <summary>
    /// Gets or sets a value indicating whether the installation accepts broadcasts and uploads. The default is <see langword="true"/>.
    /// An installation that does not has neither rooms nor AI; it fails uploads and broadcasts with 501 and the sessions of a stream
    /// with 500.
    /// </summary>
    public bool HasIngest { get; set; } = true;

    /// <summary>
    /// Gets or sets the time between the end of a broadcast and the processing of its recording. The default is
    /// <see cref="TimeSpan.Zero"/>; Livepeer Studio waits about 70 seconds.
    /// </summary>
    public TimeSpan RecordingDelay { get; set; }

    /// <summary>
    /// Gets or sets the directory in which the studio creates a directory of its own for uploaded files. Only the current user can read
    /// that directory. It is deleted when the studio is disposed or, after a crash, when the next studio with the same setting starts.
    /// The default is the temporary directory of the system.
    /// </summary>
    public string TempDirectory { get; set; } = Path.GetTempPath();

    internal LocalStudioOptions Copy()
    {
        ArgumentNullException.ThrowIfNull(TimeProvider);
        ArgumentException.ThrowIfNullOrEmpty(TempDirectory);
        ArgumentOutOfRangeException.ThrowIfLessThan(TaskStepDuration, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(TaskSteps);
        ArgumentOutOfRangeException.ThrowIfLessThan(TaskRetryDelay, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxPendingTasks);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxPageSize);
        ArgumentOutOfRangeException.ThrowIfLessThan(RecordingDelay, TimeSpan.Zero);
        var copy = (LocalStudioOptions)MemberwiseClone();
        copy.AllowedHosts = new HashSet<string>(AllowedHosts, StringComparer.OrdinalIgnoreCase);
        return copy;
    }
}
