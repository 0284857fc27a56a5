using System.Net;
using System.Net.Sockets;
using System.Text;

namespace Livepeer.Sdk.Testing.Tests.Hosting;

public class HostNameTests
{
    [Theory]
    [InlineData("localhost")]
    [InlineData("LocalHost:{port}")]
    [InlineData("127.0.0.1:{port}")]
    [InlineData("127.0.0.1:1")]
    [InlineData("127.0.0.1")]
    [InlineData("127.8.9.10:{port}")]
    [InlineData("127.255.255.254")]
    [InlineData("[::1]")]
    [InlineData("[::1]:{port}")]
    public async Task A_loopback_host_is_served(string host)
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        Assert.Equal(404, await GetAsync(studio, "/api/stream/none", host));
    }

    [Theory]
    [InlineData("attacker.example")]
    [InlineData("attacker.example:{port}")]
    [InlineData("127.0.0.1.attacker.example")]
    [InlineData("localhost.attacker.example")]
    [InlineData("127.0.0.1.nip.io:{port}")]
    [InlineData("loopback")]
    [InlineData("localhost.")]
    [InlineData("localhost.localdomain")]
    [InlineData("ip6-localhost")]
    [InlineData("127.1")]
    [InlineData("127.0.0.01")]
    [InlineData("127.0.0.1.")]
    [InlineData("0x7f000001")]
    [InlineData("2130706433")]
    [InlineData("0.0.0.0:{port}")]
    [InlineData("128.0.0.1")]
    [InlineData("10.0.0.1")]
    [InlineData("[::]")]
    [InlineData("[::2]")]
    [InlineData("[0:0:0:0:0:0:0:1]")]
    [InlineData("[::ffff:127.0.0.1]")]
    [InlineData("")]
    public async Task Another_host_is_refused_whatever_the_path(string host)
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        foreach (string path in (string[])["/api/stream", "/api/playback/x", "/api/asset/upload/direct?token=x", "/vod/x/index.m3u8", "/"])
        {
            Assert.InRange(await GetAsync(studio, path, host), 400, 421);
        }

        Assert.All(studio.Requests.All, request => Assert.Equal(421, request.Status));
    }

    [Fact]
    public async Task A_refusal_says_what_to_do()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using var wire = new Wire(studio);

        Wire.ReceivedResponse response = await wire.SendAsync("GET", "/stream", null, "key", ("Host", "attacker.example"));

        Assert.Equal(HttpStatusCode.MisdirectedRequest, response.Status);
        Assert.Contains("LocalStudioOptions.AllowedHosts", response.Error, StringComparison.Ordinal);
        Assert.DoesNotContain("attacker", response.Text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("OPTIONS", "/stream")]
    [InlineData("GET", "/playback/x")]
    [InlineData("POST", "/stream")]
    public async Task A_page_under_another_name_is_welcome_nowhere(string method, string path)
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using var wire = new Wire(studio);
        string key = "Bearer " + studio.Account.CreateRestrictedKey("*");
        string? body = method == "POST" ? """{"name":"a"}""" : null;
        (string, string)[] headers = [("Origin", "http://attacker.example"), ("Access-Control-Request-Method", "POST")];

        Wire.ReceivedResponse direct = await wire.SendAsync(method, path, body, key, headers);
        Wire.ReceivedResponse rebound = await wire.SendAsync(method, path, body, key, [.. headers, ("Host", "attacker.example")]);

        Assert.Equal("http://attacker.example", direct.Headers["Access-Control-Allow-Origin"]);
        Assert.Equal(HttpStatusCode.MisdirectedRequest, rebound.Status);
        Assert.False(rebound.Headers.ContainsKey("Access-Control-Allow-Origin"));
        Assert.Equal(method == "POST" ? 1 : 0, studio.Store.Count(StudioObjectKind.Stream));
    }

    [Fact]
    public async Task A_refused_request_meets_no_fault()
    {
        await using LocalStudio studio = await LocalStudio.StartAsync();
        using var wire = new Wire(studio);
        StudioFaultRule rule = studio.Faults.Next("GET", "/stream", StudioFault.Status(503));

        await wire.SendAsync("GET", "/stream", null, "key", ("Host", "attacker.example"));

        Assert.Equal((0, 1), (rule.Hits, rule.Remaining));
    }

    [Theory]
    [InlineData("host.docker.internal", 404)]
    [InlineData("Host.Docker.Internal:{port}", 404)]
    [InlineData("localhost", 404)]
    [InlineData("docker.internal", 421)]
    [InlineData("a.host.docker.internal", 421)]
    public async Task Hosts_can_be_allowed_by_name(string host, int status)
    {
        var options = new LocalStudioOptions { AllowedHosts = { "host.docker.internal" } };
        await using LocalStudio studio = await LocalStudio.StartAsync(options);
        options.AllowedHosts.Add("docker.internal");

        Assert.Equal(status, await GetAsync(studio, "/api/stream/none", host));
    }

    /// <summary>Byte by byte: an HttpClient would not send some of the names. The port is the studio's own.</summary>
    private static async Task<int> GetAsync(LocalStudio studio, string path, string host)
    {
        using var socket = new TcpClient();
        await socket.ConnectAsync(IPAddress.Loopback, studio.BaseAddress.Port, TestContext.Timeout);
        string port = studio.BaseAddress.Port.ToString(System.Globalization.CultureInfo.InvariantCulture);
        string request = $"GET {path} HTTP/1.1\r\nHost: {host.Replace("{port}", port, StringComparison.Ordinal)}\r\n"
            + $"Authorization: Bearer {studio.ApiKey}\r\nConnection: close\r\n\r\n";
        await socket.GetStream().WriteAsync(Encoding.ASCII.GetBytes(request), TestContext.Timeout);
        using var reader = new StreamReader(socket.GetStream(), Encoding.ASCII);
        string response = await reader.ReadToEndAsync(TestContext.Timeout);
        return int.Parse(response.Split(' ')[1], System.Globalization.CultureInfo.InvariantCulture);
    }
}
