using System.Net.Sockets;
using System.Text;

namespace Livepeer.Sdk.AspNetCore.Tests.Proxy;

/// <summary>A connection that sends what no HTTP client would.</summary>
internal sealed class RawConnection : IDisposable
{
    private readonly TcpClient _client = new();
    private string _host = "";

    public static async Task<RawConnection> OpenAsync(Uri address)
    {
        var connection = new RawConnection { _host = address.Authority };
        await connection._client.ConnectAsync(address.Host, address.Port);
        return connection;
    }

    public async Task SendAsync(string text) => await _client.GetStream().WriteAsync(
        Encoding.Latin1.GetBytes(text.Replace("{host}", _host, StringComparison.Ordinal)));

    /// <summary>Reads until the end of the first response's head and whatever came with it.</summary>
    public async Task<string> ReadResponseAsync()
    {
        var text = new StringBuilder();
        byte[] buffer = new byte[4096];
        while (!text.ToString().Contains("\r\n\r\n", StringComparison.Ordinal))
        {
            int read = await _client.GetStream().ReadAsync(buffer);
            if (read == 0)
            {
                break;
            }

            text.Append(Encoding.Latin1.GetString(buffer, 0, read));
        }

        return text.ToString();
    }

    /// <summary>Reads until the server closes the connection.</summary>
    public async Task<string> ReadToEndAsync()
    {
        using var reader = new StreamReader(_client.GetStream(), Encoding.Latin1);
        return await reader.ReadToEndAsync();
    }

    public void Dispose() => _client.Dispose();
}
