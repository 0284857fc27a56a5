using System.Diagnostics;
using System.Net.Http.Headers;
using System.Text;
using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing.Tests.Uploads;

/// <summary>The LocalStudio sample in a process of its own.</summary>
internal sealed class StudioProcess : IDisposable
{
    private readonly Process _process;
    private readonly HttpClient _http = new();
    private string _root = "";

    private StudioProcess(Process process) => _process = process;

    public static async Task<StudioProcess> StartAsync(string tempDirectory, string? proxy = null)
    {
        var start = new ProcessStartInfo("dotnet", [Path.Combine(AppContext.BaseDirectory, "LocalStudio.dll")])
        {
            RedirectStandardOutput = true,
            Environment = { ["TMPDIR"] = tempDirectory, ["TEMP"] = tempDirectory, ["TMP"] = tempDirectory, ["DOTNET_EnableDiagnostics"] = "0" },
        };
        foreach (string name in (string[])["HTTP_PROXY", "http_proxy", "HTTPS_PROXY", "ALL_PROXY"])
        {
            start.Environment[name] = proxy;
        }

        var studio = new StudioProcess(Process.Start(start)!);
        while (studio._http.DefaultRequestHeaders.Authorization is null)
        {
            string line = await studio._process.StandardOutput.ReadLineAsync(TestContext.Timeout)
                ?? throw new InvalidOperationException("The studio did not start.");
            string[] pair = line.Split('=', 2);
            if (pair[0] == "LIVEPEER_BASE_URL")
            {
                studio._root = pair[1];
            }
            else if (pair[0] == "LIVEPEER_API_KEY")
            {
                studio._http.DefaultRequestHeaders.Authorization = new AuthenticationHeaderValue("Bearer", pair[1]);
            }
        }

        return studio;
    }

    public async Task<JsonNode> PostAsync(string path, string json)
    {
        using var body = new StringContent(json, Encoding.UTF8, "application/json");
        using HttpResponseMessage response = await _http.PostAsync(new Uri(_root + path), body, TestContext.Timeout);
        return JsonNode.Parse(await response.Content.ReadAsStringAsync(TestContext.Timeout))!;
    }

    public async Task<JsonNode> UploadAsync()
    {
        JsonNode slot = await PostAsync("/asset/request-upload", """{"name":"a"}""");
        using var video = new ByteArrayContent(SampleVideo.Create());
        using HttpResponseMessage put = await _http.PutAsync(new Uri((string)slot["url"]!), video, TestContext.Timeout);
        put.EnsureSuccessStatusCode();
        return slot;
    }

    public async Task<JsonNode> GetAsync(string path) =>
        JsonNode.Parse(await _http.GetStringAsync(new Uri(_root + path), TestContext.Timeout))!;

    public async Task<byte[]> DownloadAsync(JsonNode slot)
    {
        JsonNode asset = await WaitAsync(slot);
        return await _http.GetByteArrayAsync(new Uri((string)asset["downloadUrl"]!), TestContext.Timeout);
    }

    /// <summary>As <c>kill -9</c> does.</summary>
    public void Kill()
    {
        _process.Kill();
        _process.WaitForExit();
    }

    /// <summary>As <c>kill</c> does.</summary>
    public void Stop()
    {
        using var kill = Process.Start("kill", ["-TERM", _process.Id.ToString(System.Globalization.CultureInfo.InvariantCulture)]);
        kill.WaitForExit();
        _process.WaitForExit();
    }

    public void Dispose()
    {
        if (!_process.HasExited)
        {
            Kill();
        }

        _process.Dispose();
        _http.Dispose();
    }

    private async Task<JsonNode> WaitAsync(JsonNode slot)
    {
        JsonNode? asset = null;
        await TestContext.UntilAsync(async () =>
        {
            asset = await GetAsync($"/asset/{slot["asset"]!["id"]}");
            return (string?)asset["status"]!["phase"] == "ready";
        });
        return asset!;
    }
}
