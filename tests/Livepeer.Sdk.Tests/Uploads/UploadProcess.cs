using System.Diagnostics;
using System.Globalization;
using Livepeer.Sdk.Testing;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>An upload in another process, which a test can kill.</summary>
internal sealed class UploadProcess : IDisposable
{
    private readonly Process _process;

    private UploadProcess(Process process) => _process = process;

    public bool HasEnded => _process.HasExited;

    public static UploadProcess Start(LocalStudio studio, string path, string checkpoint, long chunk)
    {
        var start = new ProcessStartInfo("dotnet");
        foreach (string argument in (IEnumerable<string>)
            ["exec", typeof(UploadProcess).Assembly.Location, studio.BaseAddress.ToString(), studio.ApiKey, path, checkpoint, chunk.ToString(CultureInfo.InvariantCulture)])
        {
            start.ArgumentList.Add(argument);
        }

        return new UploadProcess(Process.Start(start)!);
    }

    /// <summary>Runs in that process.</summary>
    public static async Task UploadAsync(string[] args)
    {
        using var client = new LivepeerClient(LivepeerCredential.ApiKey(args[1]), options => options.BaseAddress = new Uri(args[0]));
        await client.Assets.UploadFileAsync(args[2], new CreateAssetRequest { Name = "film" }, new UploadOptions
        {
            ChunkSize = long.Parse(args[4], CultureInfo.InvariantCulture),
            SaveCheckpoint = async (checkpoint, token) =>
            {
                await File.WriteAllBytesAsync(args[3] + ".new", checkpoint.Save(), token);
                File.Move(args[3] + ".new", args[3], overwrite: true);
            },
        });
    }

    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
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
