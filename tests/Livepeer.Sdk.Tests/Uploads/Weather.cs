using Livepeer.Sdk.Testing;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>
/// The bad luck of one upload: asks the studio for a fault for every other of its requests, until there were enough. Where paths are
/// shared, it may hit an upload beside it.
/// </summary>
internal sealed class Weather(LocalStudio studio, Random luck, int faults) : DelegatingHandler
{
    private int _faults = faults;

    private Random Luck => luck;

    /// <summary>How many slots were made whose answers were lost.</summary>
    public int LostSlots { get; private set; }

    public DelegatingHandler ForApi() => new ApiWeather(this);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Brew(request);
        return base.SendAsync(request, cancellationToken);
    }

    private void Brew(HttpRequestMessage request)
    {
        if (_faults == 0 || luck.Next(2) == 0)
        {
            return;
        }

        _faults--;
        int length = (int)(request.Content?.Headers.ContentLength ?? 0);
        StudioFault fault = luck.Next(8) switch
        {
            0 => StudioFault.ResetConnection(),
            1 => StudioFault.ResetAfterRequestBytes(luck.Next(length + 1)),
            2 => StudioFault.LoseResponse(),
            3 => StudioFault.TooManyRequests(TimeSpan.Zero),
            4 => StudioFault.Status(luck.Next(2) == 0 ? 500 : 503),
            5 => StudioFault.Status(luck.Next(2) == 0 ? 409 : 423),
            6 => StudioFault.StallAfterRequestBytes(luck.Next(length + 1)),
            _ => StudioFault.NeverRespond(),
        };
        studio.Faults.Next(request.Method.Method, request.RequestUri!.AbsolutePath["/api".Length..], fault);
    }

    /// <summary>Loses answers to the request for a slot, which the server has made by then.</summary>
    private sealed class ApiWeather(Weather weather) : DelegatingHandler
    {
        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken);
            if (request.Method != HttpMethod.Post || weather.LostSlots > 2 || weather.Luck.Next(6) > 0)
            {
                return response;
            }

            weather.LostSlots++;
            response.Dispose();
            throw new HttpRequestException(HttpRequestError.ResponseEnded, "The answer was lost.");
        }
    }
}
