using System.Diagnostics;

namespace Livepeer.Sdk.Benchmarks.Peers;

/// <summary>The peers under Node, with the official package installed by npm into a temporary folder.</summary>
internal sealed class NodePeers : IDisposable
{
    private const string Package = "livepeer@3.5.0";
    private const string Script = "peers.mjs";

    private readonly DirectoryInfo _folder;

    private NodePeers(DirectoryInfo folder) => _folder = folder;

    public static string Version => Package.Split('@')[1];

    /// <summary>Installs the package.</summary>
    /// <returns><see langword="null"/> if Node or npm is missing, or the package can't be installed; a line says so.</returns>
    public static NodePeers? Install()
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("peers-");
        File.Copy(Path.Combine(AppContext.BaseDirectory, Script), Path.Combine(folder.FullName, Script));
        string[] install = ["install", "--no-audit", "--no-fund", "--loglevel=error", "--prefix", ".", Package];
        if (Run("node", ["--version"], folder) && Run("npm", install, folder))
        {
            return new NodePeers(folder);
        }

        folder.Delete(recursive: true);
        Console.WriteLine($"Without Node's peers: node and npm must be installed, and npm must be able to install {Package}.");
        return null;
    }

    public Process Start(params string[] arguments) => Process.Start(Command("node", [Script, .. arguments], _folder))!;

    public void Dispose() => _folder.Delete(recursive: true);

    private static bool Run(string program, string[] arguments, DirectoryInfo folder)
    {
        try
        {
            using Process process = Process.Start(Command(program, arguments, folder))!;
            process.StandardOutput.ReadToEnd();
            process.WaitForExit();
            return process.ExitCode == 0;
        }
        catch (System.ComponentModel.Win32Exception)
        {
            return false;
        }
    }

    private static ProcessStartInfo Command(string program, string[] arguments, DirectoryInfo folder) => new(program, arguments)
    {
        WorkingDirectory = folder.FullName,
        RedirectStandardInput = true,
        RedirectStandardOutput = true,
    };
}
