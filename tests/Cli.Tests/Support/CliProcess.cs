using System.Diagnostics;
using System.Globalization;

namespace Cli.Tests.Support;

/// <summary>The program, or Quickstart, in a process of its own.</summary>
internal sealed class CliProcess : IDisposable
{
    private readonly Process _process;
    private readonly CliScene _scene;
    private readonly Task<string> _output;
    private readonly Task<string> _error;

    private CliProcess(Process process, CliScene scene)
    {
        (_process, _scene) = (process, scene);
        _output = process.StandardOutput.ReadToEndAsync();
        _error = process.StandardError.ReadToEndAsync();
    }

    public static CliProcess Start(CliScene scene, params string[] args) => StartAssembly(scene, "livepeer.dll", args);

    public static CliProcess StartAssembly(CliScene scene, string assembly, params string[] args)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, assembly), .. args])
        {
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            StandardOutputEncoding = System.Text.Encoding.UTF8,
            StandardErrorEncoding = System.Text.Encoding.UTF8,
            WorkingDirectory = scene.Folder,
        };
        foreach (string name in (string[])["LIVEPEER_API_KEY", "LIVEPEER_BASE_URL", "LIVEPEER_ACCESS_TOKEN"])
        {
            start.Environment[name] = scene.Variables.GetValueOrDefault(name);
        }

        return new CliProcess(Process.Start(start)!, scene);
    }

    public static async Task<CliResult> RunAsync(CliScene scene, params string[] args)
    {
        using CliProcess process = Start(scene, args);
        return await process.EndAsync();
    }

    /// <summary>As <c>kill -9</c> does.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>As Ctrl-C does, but for shells that have their children ignore that: then SIGINT would have no effect.</summary>
    public void Interrupt()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
    }

    public async Task<CliResult> EndAsync()
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        await _process.WaitForExitAsync(limit.Token);
        return new CliResult(_process.ExitCode, await _output, await _error, isTerminal: false, _scene.Secrets());
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
    }
}
