using Cli.Terminal;
using Livepeer.Sdk;
using Livepeer.Sdk.Testing;
using Spectre.Console;

namespace Cli.Tests.Support;

/// <summary>A studio, a folder, and runs of the program in this process.</summary>
internal sealed class CliScene : IAsyncDisposable
{
    private CliScene(LocalStudio studio)
    {
        Studio = studio;
        Client = new LivepeerClient(LivepeerCredential.ApiKey(studio.ApiKey), options => options.BaseAddress = studio.BaseAddress);
        Variables["LIVEPEER_API_KEY"] = studio.ApiKey;
        Variables["LIVEPEER_BASE_URL"] = studio.BaseAddress.ToString();
    }

    public LocalStudio Studio { get; }

    public LivepeerClient Client { get; }

    public Dictionary<string, string?> Variables { get; } = [];

    /// <summary>Gets or sets what is different about the environment of the runs in this process.</summary>
    public Func<CliEnvironment, CliEnvironment> Surroundings { get; set; } = environment => environment;

    public string Folder { get; } = Directory.CreateTempSubdirectory("cli-").FullName;

    public static async Task<CliScene> StartAsync(LocalStudioOptions? options = null) => new(await LocalStudio.StartAsync(options));

    /// <summary>Has the following runs write to a terminal without colors, instead of a pipe.</summary>
    public void UseTerminal() => Surroundings = environment =>
        environment with { IsOutTerminal = true, IsErrorTerminal = true, TerminalAnsi = AnsiSupport.No };

    public Task<CliResult> RunAsync(params string[] args) => RunAsync(CancellationToken.None, args);

    public async Task<CliResult> RunAsync(CancellationToken cancellationToken, params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        CliEnvironment environment = Surroundings(new CliEnvironment(output, error, Variables.GetValueOrDefault));
        int code = await CliApp.RunAsync(args, environment, cancellationToken);
        return new CliResult(code, output.ToString(), error.ToString(), environment.IsOutTerminal && !args.Contains("--json"), Secrets());
    }

    /// <summary>Every secret that the program was given, whatever it is used for.</summary>
    public string[] Secrets() => [.. Variables
        .Where(variable => variable is { Key: not "LIVEPEER_BASE_URL", Value.Length: >= 4 })
        .Select(variable => variable.Value!)];

    public string PathOf(string name) => Path.Combine(Folder, name);

    public string Film(string name = "film.mp4", int? size = null)
    {
        string path = PathOf(name);
        File.WriteAllBytes(path, SampleVideo.Create(size));
        return path;
    }

    /// <summary>Uploads a film under a name.</summary>
    public async Task<LivepeerAsset> AssetAsync(string name = "film", byte[]? content = null)
    {
        using var stream = new MemoryStream(content ?? SampleVideo.Create());
        var uploaded = await Client.Assets.UploadAsync(stream, new CreateAssetRequest { Name = "film" });
        Studio.Store.Write(StudioObjectKind.Asset, uploaded.Asset.Id, new System.Text.Json.Nodes.JsonObject { ["name"] = name }.ToJsonString());
        return uploaded.Asset;
    }

    public async ValueTask DisposeAsync()
    {
        Client.Dispose();
        await Studio.DisposeAsync();
        Directory.Delete(Folder, recursive: true);
    }
}
