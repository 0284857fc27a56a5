using System.Collections;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Testing;
using Livepeer.Sdk.Tests.Exchanges;

namespace Livepeer.Sdk.Tests.Webhooks;

/// <summary>Events come typed, and with everything that the server sent.</summary>
public sealed class WebhookEventTests
{
    private const string Secret = "a secret";

    private static readonly Dictionary<string, Type> _classes = new()
    {
        ["stream.started"] = typeof(StreamStartedEvent),
        ["stream.detection"] = typeof(StreamDetectionEvent),
        ["stream.idle"] = typeof(StreamIdleEvent),
        ["recording.ready"] = typeof(RecordingReadyEvent),
        ["recording.started"] = typeof(RecordingStartedEvent),
        ["recording.waiting"] = typeof(RecordingWaitingEvent),
        ["multistream.connected"] = typeof(MultistreamConnectedEvent),
        ["multistream.error"] = typeof(MultistreamErrorEvent),
        ["multistream.disconnected"] = typeof(MultistreamDisconnectedEvent),
        ["playback.user.new"] = typeof(PlaybackUserNewEvent),
        ["playback.accessControl"] = typeof(PlaybackAccessControlEvent),
        ["asset.created"] = typeof(AssetCreatedEvent),
        ["asset.updated"] = typeof(AssetUpdatedEvent),
        ["asset.failed"] = typeof(AssetFailedEvent),
        ["asset.ready"] = typeof(AssetReadyEvent),
        ["asset.deleted"] = typeof(AssetDeletedEvent),
        ["task.spawned"] = typeof(TaskSpawnedEvent),
        ["task.updated"] = typeof(TaskUpdatedEvent),
        ["task.completed"] = typeof(TaskCompletedEvent),
        ["task.failed"] = typeof(TaskFailedEvent),
    };

    public static TheoryData<string> Recorded => [.. Delivery.Events.Select(delivery => delivery.Name)];

    public static TheoryData<string> Types => [.. _classes.Keys];

    [Theory]
    [MemberData(nameof(Recorded))]
    public void A_recorded_delivery_is_parsed_completely(string name)
    {
        Delivery delivery = Delivery.Get(name);

        var e = (WebhookEvent)delivery.Parse();

        Assert.IsType(_classes[delivery.Event], e);
        Assert.Equal((delivery.Event, delivery.Timestamp), (e.Type?.Value, e.Timestamp));
        Assert.Equal($"{delivery.Event} {e.Id}", e.ToString());
        Assert.Equal(36, e.Id.Length);
        Assert.Empty(Unknown(e).Distinct().Except(["LivepeerStream: mistHost", "LivepeerStream: recordObjectStoreId"]));
        AssertWhole(delivery.Text, e);
    }

    [Theory]
    [MemberData(nameof(Recorded))]
    public void A_delivery_of_a_newer_server_is_read_and_kept(string name)
    {
        Delivery delivery = Delivery.Get(name);
        JsonElement original = JsonSerializer.Deserialize<JsonElement>(delivery.Body);
        foreach (ResponseMutation mutation in ResponseMutation.AllOf(original, "timestamp").Where(mutation => mutation.Path != "$.event"))
        {
            string text = mutation.ApplyTo(original).GetRawText();
            byte[] body = Encoding.UTF8.GetBytes(text);

            AssertWhole(text, (WebhookEvent)delivery.Parse(body, Delivery.Sign(body, delivery.Secret, delivery.Timestamp.ToUnixTimeMilliseconds())));
        }
    }

    [Theory]
    [MemberData(nameof(Types))]
    public void Each_type_of_event_has_a_class_and_an_example(string type)
    {
        SignedWebhook signed = SignedWebhook.CreateEvent(type, Secret);

        WebhookEvent e = WebhookEvent.Parse(signed.Body, signed.Signature, Secret);

        Assert.IsType(_classes[type], e);
        Assert.Empty(Unknown(e));
        AssertWhole(Encoding.UTF8.GetString(signed.Body.Span), e);
        Assert.False(e is AssetWebhookEvent and not { Asset.PlaybackId: not null, AssetId: not null });
        Assert.False(e is TaskWebhookEvent and not { Task.OutputAssetId: not null, TaskId: not null, TaskType.Value: "upload" });
        Assert.False(e is StreamStartedEvent or StreamIdleEvent && e is not StreamWebhookEvent { Stream.PlaybackId: not null });
        Assert.False(e is RecordingWebhookEvent and not { Session.Id.Length: > 0, Stream: not null });
        Assert.False(e is MultistreamWebhookEvent and not { Target.Id: not null, Stream: not null });
    }

    [Fact]
    public void There_is_a_class_for_every_known_type() => Assert.Equal(
        typeof(WebhookEventType).GetProperties(BindingFlags.Public | BindingFlags.Static).Select(property => ((WebhookEventType)property.GetValue(null)!).Value).Order(),
        _classes.Keys.Order());

    [Fact]
    public void Handlers_find_what_they_need()
    {
        var ready = (AssetReadyEvent)Delivery.Get("asset.ready").Parse();
        var recording = (RecordingReadyEvent)Delivery.Get("recording.ready").Parse();
        var completed = (TaskCompletedEvent)Delivery.Get("task.completed").Parse();
        var failed = (TaskFailedEvent)Delivery.Get("task.failed").Parse();
        var detection = (StreamDetectionEvent)Delivery.Get("stream.detection").Parse();

        Assert.Equal(("328f3fm097kbnlk3", AssetPhase.Ready), (ready.Asset?.PlaybackId, ready.Asset!.Phase));
        Assert.EndsWith("/static720p0.mp4", recording.Mp4Url, StringComparison.Ordinal);
        Assert.EndsWith("/index.m3u8", recording.RecordingUrl, StringComparison.Ordinal);
        Assert.Equal(recording.Stream!.Id, recording.Session!.ParentId);
        Assert.Equal((true, ready.AssetId), (completed.Payload?.Success, completed.Task!.OutputAssetId));
        Assert.Equal("Failed to probe or open file", failed.Task!.Status!.ErrorMessage);
        Assert.Equal((1, "soccer", 0.9), (detection.Payload!.SequenceNumber, detection.Payload.SceneClassification![0].Name, detection.Payload.SceneClassification[0].Probability));
    }

    [Theory]
    [InlineData("""{"asset":{"id":"a","snapshot":{"id":"a","name":"new"}}}""", "new")]
    [InlineData("""{"id":"a","snapshot":{"id":"a","name":"old"}}""", "old")]
    [InlineData("""{"id":"a","snapshot":{"id":"a","name":"old"},"asset":{"id":"a","snapshot":{"id":"a","name":"both"}}}""", "both")]
    [InlineData("""{"asset":{"snapshot":{"id":"a","name":"bare"}}}""", "bare")]
    [InlineData("""{"asset":{"id":"a"}}""", null)]
    public void An_asset_is_found_in_the_payload_of_old_webhooks_too(string payload, string? name)
    {
        var e = (AssetReadyEvent)Sign("asset.ready", payload);

        Assert.Equal(("a", name), (e.AssetId, e.Asset?.Name));
    }

    [Fact]
    public void An_unknown_event_is_kept()
    {
        var e = Sign("room.opened", """{"room":{"id":"r","seats":12345678901234567890}}""");

        Assert.Equal(typeof(WebhookEvent), e.GetType());
        Assert.Equal("room.opened", e.Type?.Value);
        Assert.Equal("""{"room":{"id":"r","seats":12345678901234567890}}""", e.RawPayload?.GetRawText());
        Assert.Equal("""{"room":{"id":"r","seats":12345678901234567890}}""", e.AdditionalProperties!["payload"].GetRawText());
    }

    [Fact]
    public void A_payload_can_be_read_as_it_came()
    {
        Assert.True(((WebhookEvent)Delivery.Get("asset.ready").Parse()).RawPayload!.Value.TryGetProperty("asset", out _));
        Assert.Null(((WebhookEvent)Delivery.Get("stream.started").Parse()).RawPayload);
        Assert.Null(((AssetReadyEvent)Sign("asset.ready", "null")).Asset);
    }

    [Fact]
    public void An_event_can_pass_through_a_queue()
    {
        JsonSerializerOptions[] all = [JsonSerializerOptions.Default, JsonSerializerOptions.Web, LivepeerJson.OptionsWithSecrets];
        Assert.All(all, options =>
        {
            string queued = JsonSerializer.Serialize((WebhookEvent)Delivery.Get("recording.ready").Parse(), options);

            var e = Assert.IsType<RecordingReadyEvent>(JsonSerializer.Deserialize<WebhookEvent>(queued, options));

            Assert.Equal("8229f8d9cui4h1a4", e.Stream?.PlaybackId);
            Assert.EndsWith("/static720p0.mp4", e.Mp4Url, StringComparison.Ordinal);
            Assert.NotNull(e.RawPayload);
        });
        Assert.Equal("""{"id":"1","event":"new"}""", JsonSerializer.Serialize(new WebhookEvent { Id = "1", Type = new("new") }, LivepeerJson.OptionsWithSecrets));
    }

    [Fact]
    public void A_stream_key_in_an_event_is_a_secret()
    {
        var e = (RecordingReadyEvent)Sign("recording.ready", """{"session":{"id":"s","parentStream":{"id":"p","streamKey":"abcd-efgh-ijkl-mnop"}}}""");

        Assert.Equal("abcd-efgh-ijkl-mnop", e.Session!.ParentStream!.StreamKey!.Reveal());
        Assert.DoesNotContain("abcd-efgh", JsonSerializer.Serialize<WebhookEvent>(e), StringComparison.Ordinal);
        Assert.DoesNotContain("abcd-efgh", JsonSerializer.Serialize(e), StringComparison.Ordinal);
        Assert.DoesNotContain("abcd-efgh", e.ToString(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("asset.ready", "\"text\"")]
    [InlineData("asset.ready", "[]")]
    [InlineData("asset.ready", """{"asset":{"snapshot":{"status":"ready"}}}""")]
    [InlineData("task.failed", """{"task":[]}""")]
    [InlineData("stream.detection", """{"sceneClassification":"soccer"}""")]
    public void An_authentic_event_of_an_unexpected_shape_is_not_called_a_forgery(string type, string payload)
    {
        var exception = Assert.Throws<LivepeerException>(() => Sign(type, payload));

        Assert.Contains("signature is valid", exception.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("\"event\":null")]
    [InlineData("\"event\":7")]
    [InlineData("\"accessKey\":\"x\"")]
    public void What_is_not_an_event_is_not_read_as_one(string member)
    {
        long now = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        byte[] body = Encoding.UTF8.GetBytes($$"""{"timestamp":{{now}},{{member}}}""");

        Assert.Throws<LivepeerException>(() => WebhookEvent.Parse(body, Delivery.Sign(body, Secret, now), Secret));
    }

    [Fact]
    public void Control_characters_do_not_reach_a_log()
    {
        SignedWebhook signed = SignedWebhook.CreateEvent("new\n\u001b[31m", Secret, id: "1\r\n2");

        Assert.Equal("new \ufffd[31m 1  2", WebhookEvent.Parse(signed.Body, signed.Signature, Secret).ToString());
    }

    [Fact]
    public void A_made_delivery_is_what_the_server_would_send()
    {
        Delivery recorded = Delivery.Get("task.completed");
        JsonObject body = JsonNode.Parse(recorded.Body)!.AsObject();

        SignedWebhook made = SignedWebhook.CreateEvent(
            recorded.Event, recorded.Secret, body["payload"]!.AsObject(), null, recorded.Timestamp, (string?)body["id"], (string?)body["webhookId"]);

        // The one difference between the two: the time of the event.
        string expected = recorded.Text.Replace("\"createdAt\":1795431201956,\"timestamp", "\"createdAt\":1795431202101,\"timestamp", StringComparison.Ordinal);
        Assert.Equal(expected, Encoding.UTF8.GetString(made.Body.Span));
        Assert.Equal(recorded.Signature, SignedWebhook.Sign(recorded.Body, recorded.Secret, recorded.Timestamp).Signature);
    }

    private static WebhookEvent Sign(string type, string payload)
    {
        long now = DateTimeOffset.UtcNow.ToUnixTimeMilliseconds();
        byte[] body = Encoding.UTF8.GetBytes($$"""{"id":"1","webhookId":"w","timestamp":{{now}},"event":"{{type}}","payload":{{payload}}}""");
        return WebhookEvent.Parse(body, Delivery.Sign(body, Secret, now), Secret);
    }

    private static void AssertWhole(string expected, WebhookEvent e) => Assert.Empty(JsonEquivalence.Differences(
        expected, JsonSerializer.Serialize(e, LivepeerJson.OptionsWithSecrets), JsonEquivalenceOptions.ForDurations));

    private static IEnumerable<string> Unknown(object? value) => value switch
    {
        null or string or JsonElement or ValueType or Secret => [],
        IDictionary map => map.Keys.Cast<object>().SelectMany(key => Unknown(map[key])),
        IEnumerable items => items.Cast<object?>().SelectMany(Unknown),
        _ => value.GetType().GetProperties().SelectMany(property => property.IsDefined(typeof(JsonExtensionDataAttribute))
            ? ((IDictionary<string, JsonElement>?)property.GetValue(value))?.Keys.Select(key => $"{value.GetType().Name}: {key}") ?? []
            : Unknown(property.GetValue(value))),
    };
}
