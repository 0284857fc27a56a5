using Livepeer.Sdk.Testing;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>
/// Random faults for one upload: injects a fault into about every other of its requests, up to a number of faults. If paths are shared, a
/// fault may hit another upload.
/// </summary>
internal sealed class FaultyNetwork(LocalStudio studio, Random random, int faults) : DelegatingHandler
{
    private int _faults = faults;

    private Random Random => random;

    /// <summary>The number of slots that were created but whose responses were lost.</summary>
    public int LostSlots { get; private set; }

    public DelegatingHandler ForApi() => new FaultyApi(this);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        InjectFault(request);
        return base.SendAsync(request, cancellationToken);
    }

    private void InjectFault(HttpRequestMessage request)
    {
        if (_faults == 0 || random.Next(2) == 0)
        {
            return;
        }

        _faults--;
        int length = (int)(request.Content?.Headers.ContentLength ?? 0);
        StudioFault fault = random.Next(8) switch
        {
            0 => StudioFault.ResetConnection(),
            1 => StudioFault.ResetAfterRequestBytes(random.Next(length + 1)),
            2 => StudioFault.LoseResponse(),
            3 => StudioFault.TooManyRequests(TimeSpan.Zero),
            4 => StudioFault.Status(random.Next(2) == 0 ? 500 : 503),
            5 => StudioFault.Status(random.Next(2) == 0 ? 409 : 423),
            6 => StudioFault.StallAfterRequestBytes(random.Next(length + 1)),
            _ => StudioFault.NeverRespond(),
        };
        studio.Faults.Next(request.Method.Method, request.RequestUri!.AbsolutePath["/api".Length..], fault);
    }

    /// <summary>Loses responses to requests for a slot, which the server has created by then.</summary>
    private sealed class FaultyApi(FaultyNetwork network) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            if (request.Method != HttpMethod.Post || network.LostSlots > 2 || network.Random.Next(6) > 0)
            {
                return response;
            }

            network.LostSlots++;
            response.Dispose();
            throw new HttpRequestException(HttpRequestError.ResponseEnded, "The response was lost.");
        }
    }
}
