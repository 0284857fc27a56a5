using Microsoft.AspNetCore.Http;

namespace Livepeer.Sdk.AspNetCore.Proxy;

/// <summary>The operations on multistream targets, whose owners only the application knows.</summary>
internal static class TargetRoutes
{
    private static readonly string[] _names = ["url", "name", "disabled"];

    public static async Task CreateAsync(VisitorCall call, LivepeerProxyOptions options)
    {
        TargetInput input = await call.ReadAsync(ProxyJson.Default.TargetInput, _names).ConfigureAwait(false);
        string url = input.Url ?? throw Refusal.Invalid("The property 'url' is required.");
        CreateMultistreamTargetRequest request =
            Build(() => new CreateMultistreamTargetRequest { Url = url, Name = input.Name, Disabled = input.Disabled });
        MultistreamTarget target = await call.Client.MultistreamTargets.CreateAsync(request, call.Aborted).ConfigureAwait(false);
        if (options.MultistreamTargetCreated is { } created)
        {
            await created(call.Context, target.Id).ConfigureAwait(false);
        }

        await WriteAsync(call, target, StatusCodes.Status201Created).ConfigureAwait(false);
    }

    public static async Task GetAsync(VisitorCall call, LivepeerProxyOptions options)
    {
        string id = call.Id;
        await CheckOwnerAsync(call, options, id).ConfigureAwait(false);
        MultistreamTarget target = await call.Client.MultistreamTargets.GetAsync(id, call.Aborted).ConfigureAwait(false);
        await WriteAsync(call, target, StatusCodes.Status200OK).ConfigureAwait(false);
    }

    public static async Task UpdateAsync(VisitorCall call, LivepeerProxyOptions options)
    {
        string id = call.Id;
        TargetInput input = await call.ReadAsync(ProxyJson.Default.TargetInput, _names).ConfigureAwait(false);
        UpdateMultistreamTargetRequest request =
            Build(() => new UpdateMultistreamTargetRequest { Url = input.Url, Name = input.Name, Disabled = input.Disabled });
        await CheckOwnerAsync(call, options, id).ConfigureAwait(false);
        await call.Client.MultistreamTargets.UpdateAsync(id, request, call.Aborted).ConfigureAwait(false);
        await call.WriteNothingAsync().ConfigureAwait(false);
    }

    /// <summary>
    /// Gets the destinations of a stream. Existing targets contain the stream key of whoever created them, so they are for their owner.
    /// </summary>
    public static async Task<IReadOnlyList<MultistreamDestination>?> GetDestinationsAsync(
        VisitorCall call, LivepeerProxyOptions options, MultistreamInput? input)
    {
        if (input is null)
        {
            return null;
        }

        var destinations = new List<MultistreamDestination>();
        foreach (DestinationInput target in input.Targets)
        {
            switch (target)
            {
                case { Id: { } id, Spec: null }:
                    await CheckOwnerAsync(call, options, VisitorCall.IsId(id) ? id : throw Refusal.NotFound()).ConfigureAwait(false);
                    destinations.Add(Build(() => MultistreamDestination.ToTarget(id, target.Profile, target.VideoOnly)));
                    break;
                case { Id: null, Spec: { } spec }:
                    destinations.Add(Build(() => MultistreamDestination.ToUrl(spec.Url, target.Profile, spec.Name, target.VideoOnly)));
                    break;
                default:
                    throw Refusal.Invalid("A target in multistream must have either an 'id' or a 'spec'.");
            }
        }

        return destinations;
    }

    private static async Task CheckOwnerAsync(VisitorCall call, LivepeerProxyOptions options, string id)
    {
        if (options.OwnsMultistreamTarget is not { } owns || !await owns(call.Context, id).ConfigureAwait(false))
        {
            throw Refusal.NotFound();
        }
    }

    private static T Build<T>(Func<T> build)
    {
        try
        {
            return build();
        }
        catch (ArgumentException)
        {
            throw Refusal.Invalid("A multistream target needs a URL that begins with rtmp://, rtmps:// or srt://.");
        }
    }

    private static Task WriteAsync(VisitorCall call, MultistreamTarget target, int status) => call.WriteAsync(
        new TargetView(target.Id, target.Name, target.Disabled, target.CreatedAt?.ToUnixTimeMilliseconds()),
        ProxyJson.Default.TargetView,
        status);
}
