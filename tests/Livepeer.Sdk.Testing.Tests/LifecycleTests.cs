using System.Diagnostics;
using System.Net;
using System.Net.NetworkInformation;
using System.Net.Sockets;

namespace Livepeer.Sdk.Testing.Tests;

public class LifecycleTests
{
    [Fact]
    public async Task Two_hundred_studios_started_and_stopped_in_one_process_leave_no_socket_file_or_thread_behind()
    {
        string directory = Directory.CreateTempSubdirectory("lifecycle-").FullName;
        try
        {
            await RunAsync(directory);
            int threads = Threads();
            var ports = new HashSet<int>();
            for (int i = 0; i < 200; i++)
            {
                ports.Add(await RunAsync(directory));
            }

            Assert.Empty(Directory.EnumerateFileSystemEntries(directory));
            IPGlobalProperties network = IPGlobalProperties.GetIPGlobalProperties();
            Assert.DoesNotContain(network.GetActiveTcpListeners(), listener => ports.Contains(listener.Port));
            Assert.DoesNotContain(
                network.GetActiveTcpConnections(),
                connection => connection.State == TcpState.Established && ports.Contains(connection.LocalEndPoint.Port));

            // The pool's threads come and go with the load; one for each studio would be hundreds.
            Assert.InRange(Threads(), 0, threads + 50);
        }
        finally
        {
            Directory.Delete(directory, recursive: true);
        }
    }

    [Fact]
    public async Task A_studio_may_be_disposed_of_several_times()
    {
        LocalStudio studio = await LocalStudio.StartAsync();

        await Task.WhenAll(studio.DisposeAsync().AsTask(), studio.DisposeAsync().AsTask());
        await studio.DisposeAsync();
    }

    [Fact]
    public async Task A_studio_cuts_what_is_open_when_it_stops()
    {
        LocalStudio studio = await LocalStudio.StartAsync();
        string id;
        using (var wire = new Wire(studio))
        {
            id = (string)(await wire.JsonAsync("POST", "/stream", """{"name":"one"}"""))["id"]!;
        }

        using var http = new HttpClient();
        using var request = new HttpRequestMessage(HttpMethod.Get, $"{studio.BaseAddress}/data/stream/{id}/events");
        request.Headers.TryAddWithoutValidation("Authorization", "Bearer " + studio.ApiKey);
        using HttpResponseMessage response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead, TestContext.Timeout);
        Stream body = await response.Content.ReadAsStreamAsync(TestContext.Timeout);
        byte[] first = new byte["event: lp_event"u8.Length];
        await body.ReadExactlyAsync(first, TestContext.Timeout);
        Assert.Equal("event: lp_event"u8.ToArray(), first);

        await studio.DisposeAsync();

        await Assert.ThrowsAnyAsync<IOException>(() => body.CopyToAsync(Stream.Null, TestContext.Timeout));
        using var socket = new Socket(AddressFamily.InterNetwork, SocketType.Stream, ProtocolType.Tcp);
        await Assert.ThrowsAsync<SocketException>(() => socket.ConnectAsync(IPAddress.Loopback, studio.BaseAddress.Port, TestContext.Timeout).AsTask());
    }

    private static async Task<int> RunAsync(string directory)
    {
        await using LocalStudio studio = await LocalStudio.StartAsync(new LocalStudioOptions { TempDirectory = directory });
        using var wire = new Wire(studio);
        string url = (string)(await wire.JsonAsync("POST", "/asset/request-upload", """{"name":"a"}"""))["url"]!;
        Assert.Equal(HttpStatusCode.OK, (await wire.SendAsync("PUT", url, new byte[1000], credential: null)).Status);
        return studio.BaseAddress.Port;
    }

    private static int Threads()
    {
        using var process = Process.GetCurrentProcess();
        return process.Threads.Count;
    }
}
