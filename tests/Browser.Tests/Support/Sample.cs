using System.Diagnostics;
using System.Text;

namespace Browser.Tests.Support;

/// <summary>
/// A sample that runs as its readers run it, on a free port. A variable such as PUBLISHED_WEBAPP names its published program, to
/// be run instead.
/// </summary>
internal sealed class Sample : IAsyncDisposable
{
    private const string Listening = "Now listening on: ";

    private readonly Process _process;
    private readonly StringBuilder _output = new();
    private readonly TaskCompletionSource<Uri> _address = new(TaskCreationOptions.RunContinuationsAsynchronously);

    private Sample(string name, IReadOnlyDictionary<string, string> environment)
    {
        string folder = Path.Combine(Repository.Root, "samples", name);
        string configuration = new DirectoryInfo(AppContext.BaseDirectory).Parent!.Name;
        string? published = Environment.GetEnvironmentVariable("PUBLISHED_" + name.ToUpperInvariant());
        var start = new ProcessStartInfo(published ?? "dotnet")
        {
            WorkingDirectory = published is null ? folder : Path.GetDirectoryName(published),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (published is null)
        {
            start.ArgumentList.Add(Path.Combine(folder, "bin", configuration, "net10.0", name + ".dll"));
        }

        start.ArgumentList.Add("--urls");
        start.ArgumentList.Add("http://127.0.0.1:0");
        start.Environment["ASPNETCORE_ENVIRONMENT"] = "Development";
        start.Environment.Remove("LIVEPEER_API_KEY");
        start.Environment.Remove("LIVEPEER_BASE_URL");
        foreach ((string key, string value) in environment)
        {
            start.Environment[key] = value;
        }

        _process = new Process { StartInfo = start, EnableRaisingEvents = true };
        _process.OutputDataReceived += (_, line) => Read(line.Data);
        _process.ErrorDataReceived += (_, line) => Read(line.Data);
        _process.Exited += (_, _) => _address.TrySetException(new InvalidOperationException($"{name} ended: {Output}"));
        _process.Start();
        _process.BeginOutputReadLine();
        _process.BeginErrorReadLine();
    }

    /// <summary>Gets the URL of its page.</summary>
    public Uri Address => _address.Task.Result;

    public string Output
    {
        get
        {
            lock (_output)
            {
                return _output.ToString();
            }
        }
    }

    public static async Task<Sample> StartAsync(string name, params (string Key, string Value)[] environment)
    {
        var sample = new Sample(name, environment.ToDictionary(pair => pair.Key, pair => pair.Value));
        await sample._address.Task.WaitAsync(TimeSpan.FromMinutes(1));
        return sample;
    }

    /// <summary>Runs a sample that is expected to end by itself.</summary>
    public static async Task<(int ExitCode, string Output)> RunAsync(string name, params (string Key, string Value)[] environment)
    {
        await using var sample = new Sample(name, environment.ToDictionary(pair => pair.Key, pair => pair.Value));
        await sample._process.WaitForExitAsync().WaitAsync(TimeSpan.FromMinutes(1));
        return (sample._process.ExitCode, sample.Output);
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
        }

        await _process.WaitForExitAsync();
        _process.Dispose();
        _ = _address.Task.Exception;
    }

    private void Read(string? line)
    {
        if (line is null)
        {
            return;
        }

        lock (_output)
        {
            _output.AppendLine(line);
        }

        if (line.IndexOf(Listening, StringComparison.Ordinal) is var at and >= 0)
        {
            _address.TrySetResult(new Uri(line[(at + Listening.Length)..].Trim()));
        }
    }
}
