using Livepeer.Sdk;

namespace Guides;

/// <summary>Sends a broadcast to other platforms as well.</summary>
internal static class Multistream
{
    public static async Task RunAsync(Studio studio, CancellationToken cancellationToken)
    {
        LivepeerClient livepeer = studio.Livepeer;
        LivepeerStream stream = await CreateAsync(livepeer, "youtube-key", cancellationToken);
        studio.AtEnd(() => livepeer.Streams.DeleteAsync(stream.Id));

        MultistreamTarget twitch = await AddAsync(livepeer, stream, "twitch-key", cancellationToken);
        LivepeerStream now = await livepeer.Streams.GetAsync(stream.Id, cancellationToken);
        foreach (MultistreamReference target in now.Multistream?.Targets ?? [])
        {
            studio.AtEnd(() => livepeer.MultistreamTargets.DeleteAsync(target.Id!));
        }

        await PauseAsync(livepeer, stream, twitch, cancellationToken);
    }

    private static async Task<LivepeerStream> CreateAsync(LivepeerClient livepeer, string youTubeKey, CancellationToken cancellationToken)
    {
        #region create
        LivepeerStream stream = await livepeer.Streams.CreateAsync(new CreateStreamRequest
        {
            Name = "everywhere",
            Profiles = [TranscodeProfile.Hd720],
            Multistream = [MultistreamDestination.ToYouTube(youTubeKey)],
        }, cancellationToken);
        #endregion
        return stream;
    }

    private static async Task<MultistreamTarget> AddAsync(
        LivepeerClient livepeer, LivepeerStream stream, string twitchKey, CancellationToken cancellationToken)
    {
        #region add
        MultistreamTarget twitch = await livepeer.Streams.AddMultistreamTargetAsync(
            stream.Id, MultistreamDestination.ToTwitch(twitchKey, profile: "720p"), cancellationToken);

        LivepeerStream now = await livepeer.Streams.GetAsync(stream.Id, cancellationToken);
        foreach (MultistreamReference target in now.Multistream?.Targets ?? [])
        {
            Console.WriteLine($"{target.Id}: {target.Profile}");
        }

        #endregion
        return twitch;
    }

    private static async Task PauseAsync(
        LivepeerClient livepeer, LivepeerStream stream, MultistreamTarget twitch, CancellationToken cancellationToken)
    {
        #region pause
        await livepeer.MultistreamTargets.UpdateAsync(
            twitch.Id, new UpdateMultistreamTargetRequest { Disabled = true }, cancellationToken);          // pause
        await livepeer.Streams.RemoveMultistreamTargetAsync(stream.Id, twitch.Id, cancellationToken);      // or remove from the stream
        #endregion
        Console.WriteLine("Removed.");
    }
}
