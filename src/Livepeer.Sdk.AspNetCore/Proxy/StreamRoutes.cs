using Microsoft.AspNetCore.Http;

namespace Livepeer.Sdk.AspNetCore.Proxy;

/// <summary>The operations on streams.</summary>
internal static class StreamRoutes
{
    public static async Task CreateAsync(VisitorCall call, LivepeerProxyOptions options, string[] names)
    {
        StreamInput input = await call.ReadAsync(ProxyJson.Default.StreamInput, names).ConfigureAwait(false);
        var request = new CreateStreamRequest
        {
            Name = input.Name ?? throw Refusal.Invalid("The property 'name' is required."),
            CreatorId = call.Owner,
            PlaybackPolicy = input.PlaybackPolicy?.ToPolicy() ?? options.PlaybackPolicy,
            Profiles = ProfileInput.ToProfiles(input.Profiles),
            Record = input.Record,
            Multistream = await TargetRoutes.GetDestinationsAsync(call, options, input.Multistream).ConfigureAwait(false),
            Pull = input.Pull is { } pull ? new PullSource { Source = pull.Source } : null,
            UserTags = input.UserTags,
        };
        LivepeerStream stream = await call.Client.Streams.CreateAsync(request, call.Aborted).ConfigureAwait(false);
        await call.WriteAsync(
            StreamView.Create(stream, options), ProxyJson.Default.StreamView, StatusCodes.Status201Created).ConfigureAwait(false);
    }

    public static async Task GetAsync(VisitorCall call, LivepeerProxyOptions options)
    {
        LivepeerStream stream = await Ownership.GetStreamAsync(call, call.Id).ConfigureAwait(false);
        await call.WriteAsync(StreamView.Create(stream, options), ProxyJson.Default.StreamView).ConfigureAwait(false);
    }

    public static async Task UpdateAsync(VisitorCall call, LivepeerProxyOptions options, string[] names)
    {
        string id = call.Id;
        StreamInput input = await call.ReadAsync(ProxyJson.Default.StreamInput, names).ConfigureAwait(false);
        IReadOnlyList<MultistreamDestination>? destinations =
            await TargetRoutes.GetDestinationsAsync(call, options, input.Multistream).ConfigureAwait(false);

        // A policy that is assigned is sent, even null, which would open the stream to anyone.
        UpdateStreamRequest request = input.PlaybackPolicy?.ToPolicy() is { } policy
            ? new UpdateStreamRequest
            {
                Name = input.Name,
                PlaybackPolicy = policy,
                Record = input.Record,
                Multistream = destinations,
                UserTags = input.UserTags,
                Suspended = input.Suspended,
            }
            : new UpdateStreamRequest
            {
                Name = input.Name,
                Record = input.Record,
                Multistream = destinations,
                UserTags = input.UserTags,
                Suspended = input.Suspended,
            };
        await Ownership.GetStreamAsync(call, id).ConfigureAwait(false);
        await call.Client.Streams.UpdateAsync(id, request, call.Aborted).ConfigureAwait(false);
        await call.WriteNothingAsync().ConfigureAwait(false);
    }
}
