using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Tests.Exchanges.Cases;

/// <summary>Making and reading streams.</summary>
internal sealed class StreamCases : ExchangeCases
{
    private const string Id = "cb979add-9607-47b2-99a8-87cf0bc89644";
    private const string PlaybackId = "cb97hwfra3o25zjw";
    private const string StreamKey = "cb97-xz04-jaiv-bqjp";

    public StreamCases()
        : base("stream")
    {
        AddCreations();
        AddRefusedCreations();
        AddPulls();
        AddReads();
    }

    private void AddCreations()
    {
        Sends("stream-create-minimal", client => client.Streams.CreateAsync(new() { Name = "minimal" }));
        Sends("stream-create-empty-name", client => client.Streams.CreateAsync(new() { Name = "" }));
        Sends("stream-create-full", client => client.Streams.CreateAsync(Everything()));
        Sends("stream-create-recordingspec-profiles-null", client => client.Streams.CreateAsync(new()
        {
            Name = "rs null",
            Record = true,
            RecordingSpec = new() { Profiles = null },
        }));
        Sends("stream-create-webhook-policy-no-context-accepted", client => client.Streams.CreateAsync(new()
        {
            Name = "x",
            PlaybackPolicy = PlaybackPolicy.Webhook("a67e719d-7783-4bd6-ab4e-94da3cf503c6"),
        }));
        Sends("project-key-create-stream", client => client.Streams.CreateAsync(new() { Name = "in proj" }));
    }

    private void AddRefusedCreations()
    {
        CreateStreamRequest plain = new() { Name = "x" };
        Meets("stream-create-400-lit", "Policies of this type can't be requested: streams do not accept them.", client => client.Streams.CreateAsync(plain));
        Meets(
            "stream-create-400-target-id-and-spec-missing",
            "A destination is made with an address or an ID.",
            client => client.Streams.CreateAsync(plain));
        Sends("stream-create-400-target-id-not-found", client => client.Streams.CreateAsync(new()
        {
            Name = "x",
            Multistream = [MultistreamDestination.ToTarget("nope")],
        }));
        Sends("stream-create-400-usertags-too-large", client => client.Streams.CreateAsync(new()
        {
            Name = "x",
            UserTags = new() { ["a"] = new string('y', 2100) },
        }));
        Sends("stream-create-400-webhook-not-found", client => client.Streams.CreateAsync(new()
        {
            Name = "x",
            PlaybackPolicy = PlaybackPolicy.Webhook("nope", []),
        }));
        Meets("stream-create-422-bad-profile", "A width below 128 is refused before.", client => client.Streams.CreateAsync(plain));
        Meets("stream-create-422-creatorid-null", "Null is not sent.", client => client.Streams.CreateAsync(plain));
        Meets("stream-create-422-missing-name", "The name is required.", client => client.Streams.CreateAsync(plain));
        Meets("stream-create-422-record-null", "Null is not sent.", client => client.Streams.CreateAsync(plain));
        Sends("stream-create-422-usertags-bool", client => client.Streams.CreateAsync(new() { Name = "x", UserTags = new() { ["a"] = true } }));
    }

    private void AddPulls()
    {
        Sends("stream-create-pull", client => client.Streams.CreateAsync(new()
        {
            Name = "pull",
            Pull = new()
            {
                Source = "https://example.com/live/a.flv",
                Headers = new Dictionary<string, Secret> { ["Authorization"] = new("Bearer 123") },
                IsMobile = MobileSource.Screen,
                Location = new(39.739, -104.988),
            },
        }));
        Sends("stream-create-autostartpull-existing-200", client => client.Streams.CreateAndStartPullAsync(new()
        {
            Name = "pull again",
            Pull = new() { Source = "https://example.com/live/a.flv" },
        }));
        Sends("stream-put-pull-201", client => client.Streams.CreateOrReplacePullAsync(new()
        {
            Name = "put pull",
            Pull = new() { Source = "https://example.com/live/b.flv" },
        }));
        Sends("stream-put-pull-200-existing", client => client.Streams.CreateOrReplacePullAsync(new()
        {
            Name = "put pull renamed",
            Pull = new() { Source = "https://example.com/live/b.flv" },
        }));
        Sends("stream-put-pull-400-no-pull", client => client.Streams.CreateOrReplacePullAsync(new() { Name = "x" }));
        Sends("stream-start-pull-204", client => client.Streams.StartPullAsync("13dcd4d7-d67a-43d9-b4d6-703af5dcce4f"));
        Sends("stream-start-pull-400-no-pull-source", client => client.Streams.StartPullAsync(Id));
        Sends(
            "stream-start-pull-403-not-in-experiment",
            client => client.Streams.StartPullAsync("00000000-0000-0000-0000-000000000000"));
    }

    private void AddReads()
    {
        foreach (string name in (ReadOnlySpan<string>)
            ["stream-get", "stream-get-active", "stream-get-after-multistream-add", "stream-get-suspended", "stream-get-unhealthy"])
        {
            Sends(name, client => client.Streams.GetAsync(Id));
        }

        Sends("stream-get-full", client => client.Streams.GetAsync("e22021d0-43c3-4210-97b2-e200456c5745"));
        Sends("stream-get-404", client => client.Streams.GetAsync("00000000-0000-0000-0000-000000000000"));
        Sends("stream-get-deleted-404", client => client.Streams.GetAsync("1fff822e-50a5-4e62-85d7-bcc58a6c92b6"));
        Sends("stream-get-by-playbackid-path-as-id-404", client => client.Streams.GetAsync(PlaybackId));
        Sends("project-key-get-other-projects-stream-404", client => client.Streams.GetAsync("dd26e2dc-8723-4976-b232-236b2a4acb00"));
        Sends("stream-get-by-key", client => client.Streams.GetByStreamKeyAsync(new(StreamKey)));
        Sends("stream-get-by-playback", client => client.Streams.GetByPlaybackIdAsync(PlaybackId));
        Sends("stream-info", client => client.Streams.GetInfoAsync(Id));
        Sends("stream-info-by-playbackid", client => client.Streams.GetInfoAsync(PlaybackId));
        Sends("stream-info-by-streamkey", client => client.Streams.GetInfoAsync(StreamKey));
        Sends("stream-info-with-session", client => client.Streams.GetInfoAsync("82291c07-cb79-49b5-a970-c00267dce541"));
        LeavesOut("stream-config-403-admin-only", "For the servers that take broadcasts in.");
    }

    private static CreateStreamRequest Everything()
    {
        TranscodeProfile profile = new()
        {
            Name = "720p",
            Width = 1280,
            Height = 720,
            Bitrate = 3_000_000,
            Fps = 30,
            FpsDenominator = 1,
            Quality = 23,
            Gop = "2",
            Profile = H264Profile.Baseline,
            Encoder = VideoEncoder.H264,
        };
        return new()
        {
            Name = "everything",
            CreatorId = "creator-1",
            Record = true,
            RecordingSpec = new() { Profiles = [profile] },
            Profiles = [profile, TranscodeProfile.Sd360],
            Multistream =
            [
                MultistreamDestination.ToUrl("rtmps://live.my-service.tv/channel/secretKey", "720p", "My target", videoOnly: true),
                MultistreamDestination.ToUrl("srt://other.example.com:9000?streamid=abc"),
            ],
            PlaybackPolicy = PlaybackPolicy.Webhook(
                "a67e719d-7783-4bd6-ab4e-94da3cf503c6",
                new JsonObject { ["streamerId"] = "my-id", ["n"] = 1 },
                TimeSpan.FromMinutes(10),
                ["*"]),
            UserTags = new() { ["env"] = "prod", ["n"] = 5, ["list"] = new JsonArray("a", 1) },
        };
    }
}
