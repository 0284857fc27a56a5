using System.Net.Security;
using System.Text;
using System.Text.Json.Nodes;
using Cli.Terminal;
using Livepeer.Sdk;
using Livepeer.Sdk.Testing;

namespace Cli.Listening;

/// <summary>Sends events to an endpoint, dated and signed anew: an endpoint refuses what is minutes old.</summary>
internal sealed class Forwarder : IDisposable
{
    private static readonly TimeSpan _timeout = TimeSpan.FromSeconds(30);

    private readonly Uri _target;
    private readonly Secret _secret;
    private readonly TimeProvider _time;
    private readonly HttpClient _client;

    public Forwarder(Uri target, Secret secret, TimeProvider time)
    {
        (_target, _secret, _time) = (target, secret, time);
        _client = new HttpClient(new SocketsHttpHandler
        {
            UseProxy = !target.IsLoopback,
            AllowAutoRedirect = false,
            SslOptions = new SslClientAuthenticationOptions
            {
                // Nobody is between two programs on one machine, and development certificates are often not trusted.
                RemoteCertificateValidationCallback = (_, _, _, errors) => errors == SslPolicyErrors.None || target.IsLoopback,
            },
        })
        {
            Timeout = Timeout.InfiniteTimeSpan,
        };
    }

    /// <summary>Reads the URL of an endpoint, which is on this machine unless the user allows more.</summary>
    public static Uri ParseTarget(string text, bool allowRemote)
    {
        string url = text.Contains("://", StringComparison.Ordinal) ? text : "http://" + text;
        if (!Uri.TryCreate(url, UriKind.Absolute, out Uri? target)
            || target.Scheme is not ("http" or "https")
            || target.UserInfo.Length > 0)
        {
            throw new UsageException("--forward-to is a URL such as http://localhost:5000/hooks/livepeer.");
        }

        if (target.IsLoopback)
        {
            return target;
        }

        return !allowRemote ? throw new UsageException($"{target.Host} is not this machine. To send the events there, add --allow-remote.")
            : target.Scheme == "http" ? throw new UsageException("Another machine must be reached by https.")
            : target;
    }

    /// <summary>Sends an event once.</summary>
    public async Task<ForwardOutcome> SendAsync(Delivery delivery, CancellationToken cancellationToken)
    {
        DateTimeOffset now = _time.GetUtcNow();
        var body = (JsonObject)delivery.Body.DeepClone();
        body["timestamp"] = now.ToUnixTimeMilliseconds();
        var signed = SignedWebhook.Sign(Encoding.UTF8.GetBytes(body.ToJsonString()), _secret.Reveal(), now);
        using HttpRequestMessage request = signed.ToRequest(_target);
        using var limit = new CancellationTokenSource(_timeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(limit.Token, cancellationToken);
        try
        {
            using HttpResponseMessage response = await _client.SendAsync(request, either.Token);
            return new ForwardOutcome((int)response.StatusCode, null);
        }
        catch (HttpRequestException exception)
        {
            bool isDown = exception.HttpRequestError == HttpRequestError.ConnectionError;
            return new ForwardOutcome(null, isDown ? "not reachable" : exception.Message);
        }
        catch (OperationCanceledException) when (!cancellationToken.IsCancellationRequested)
        {
            return new ForwardOutcome(null, "timed out") { IsTimeout = true };
        }
    }

    public void Dispose() => _client.Dispose();
}
