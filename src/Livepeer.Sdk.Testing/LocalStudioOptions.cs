namespace Livepeer.Sdk.Testing;

/// <summary>How a <see cref="LocalStudio"/> is set up.</summary>
public sealed class LocalStudioOptions
{
    /// <summary>Gets or sets the port on loopback. Default: 0, a free one.</summary>
    public int Port { get; set; }

    /// <summary>Gets or sets the clock of everything that the studio dates or waits for. Default: the system's.</summary>
    public TimeProvider TimeProvider { get; set; } = TimeProvider.System;

    /// <summary>Gets or sets how long a task stays in each of its steps: one of waiting and <see cref="TaskSteps"/> of running. Default: one second; zero for as fast as possible.</summary>
    public TimeSpan TaskStepDuration { get; set; } = TimeSpan.FromSeconds(1);

    /// <summary>Gets or sets in how many steps the progress of a running task grows. Default: 4.</summary>
    public int TaskSteps { get; set; } = 4;

    /// <summary>Gets or sets how many unfinished tasks an account may have. Default: 100.</summary>
    public int MaxPendingTasks { get; set; } = 100;

    /// <summary>Gets or sets the largest page of a list. Default: 1000.</summary>
    public int MaxPageSize { get; set; } = 1000;

    /// <summary>Gets or sets whether the installation takes broadcasts and uploads. Default: true. An installation without refuses with 501 what needs them, and 500 for a stream's sessions; it has neither rooms nor AI.</summary>
    public bool HasIngest { get; set; } = true;

    /// <summary>Gets or sets the time from the end of a broadcast to the start of work on its recording. Default: 70 seconds.</summary>
    public TimeSpan RecordingDelay { get; set; } = TimeSpan.FromSeconds(70);

    /// <summary>Gets or sets the directory in which the studio makes one of its own for uploaded files, removed at the end. Default: the system's temporary directory.</summary>
    public string TempDirectory { get; set; } = Path.GetTempPath();

    internal LocalStudioOptions Copy()
    {
        ArgumentNullException.ThrowIfNull(TimeProvider);
        ArgumentException.ThrowIfNullOrEmpty(TempDirectory);
        ArgumentOutOfRangeException.ThrowIfLessThan(TaskStepDuration, TimeSpan.Zero);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(TaskSteps);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxPendingTasks);
        ArgumentOutOfRangeException.ThrowIfNegativeOrZero(MaxPageSize);
        return (LocalStudioOptions)MemberwiseClone();
    }
}
