using System.Text.Json;
using System.Text.Json.Nodes;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>A ticket is what a page gets of a slot: it travels as JSON, and shows nothing else of the asset.</summary>
public sealed class UploadTicketTests
{
    [Fact]
    public async Task A_ticket_has_the_urls_and_the_ids_of_its_slot_and_nothing_else()
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        UploadSlot slot = await scene.Assets.RequestUploadAsync(new CreateAssetRequest { Name = "film", CreatorId = "somebody" });

        JsonObject json = JsonSerializer.SerializeToNode(slot.ToTicket(), LivepeerJson.OptionsWithSecrets)!.AsObject();

        Assert.Equal(["url", "tusEndpoint", "assetId", "playbackId"], json.Select(field => field.Key));
        Assert.Equal(slot.Url.Reveal(), (string?)json["url"]);
        Assert.Equal(slot.TusEndpoint.Reveal(), (string?)json["tusEndpoint"]);
        Assert.Equal(slot.Asset.Id, (string?)json["assetId"]);
        Assert.Equal(slot.Asset.PlaybackId, (string?)json["playbackId"]);
    }

    [Theory]
    [InlineData("plain")]
    [InlineData("web")]
    [InlineData("resolver")]
    [InlineData("secrets")]
    public void Its_urls_survive_any_serializer_options(string which)
    {
        JsonSerializerOptions options = which switch
        {
            "plain" => new JsonSerializerOptions(),
            "web" => new JsonSerializerOptions(JsonSerializerDefaults.Web),
            "resolver" => new JsonSerializerOptions { TypeInfoResolver = LivepeerJson.TypeInfoResolver },
            _ => LivepeerJson.OptionsWithSecrets,
        };
        var ticket = new UploadTicket { Url = "https://a.example/?token=1", TusEndpoint = "https://a.example/tus?token=2", AssetId = "a" };

        UploadTicket back = JsonSerializer.Deserialize<UploadTicket>(JsonSerializer.Serialize(ticket, options), options)!;

        Assert.Equal(ticket.Url, back.Url);
        Assert.Equal(ticket.TusEndpoint, back.TusEndpoint);
        Assert.Equal("a", back.AssetId);
        Assert.Null(back.PlaybackId);
    }

    [Fact]
    public async Task The_json_of_a_slot_is_a_ticket_too()
    {
        await using UploadScene scene = await UploadScene.StartAsync();
        UploadSlot slot = await scene.Assets.RequestUploadAsync(UploadScene.Video);
        string json = JsonSerializer.Serialize(slot, LivepeerJson.OptionsWithSecrets);

        UploadTicket ticket = JsonSerializer.Deserialize<UploadTicket>(json)!;
        UploadSlot back = JsonSerializer.Deserialize<UploadSlot>(json, LivepeerJson.OptionsWithSecrets)!;

        Assert.Equal(slot.TusEndpoint, ticket.TusEndpoint);
        Assert.Null(ticket.AssetId);
        Assert.Equal(slot.TusEndpoint, back.ToTicket().TusEndpoint);
        Assert.Equal(slot.Asset.Id, back.ToTicket().AssetId);
    }

    [Fact]
    public void A_masked_url_is_refused_when_it_is_read()
    {
        string masked = JsonSerializer.Serialize(new UploadSlot { TusEndpoint = "https://a.example/tus?token=2" });

        Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<UploadTicket>(masked));
    }

    [Fact]
    public void It_shows_nothing_but_its_ids()
    {
        var ticket = new UploadTicket { Url = "https://a.example/?token=1", AssetId = "a" };

        Assert.Equal("***", ticket.ToString());
        Assert.Equal("***", $"{ticket.Url}");
    }

    [Fact]
    public void A_slot_without_an_asset_makes_a_ticket_without_ids()
    {
        UploadTicket? none = (UploadSlot?)null;
        UploadTicket ticket = new UploadSlot { TusEndpoint = "https://a.example/tus", Asset = null! };

        Assert.Null(none);
        Assert.Null(ticket.AssetId);
    }

    [Fact]
    public void The_converter_takes_null_for_an_argument_error()
    {
        var converter = new UploadTicketUrlConverter();
        using var writer = new Utf8JsonWriter(new MemoryStream());

        Assert.Throws<ArgumentNullException>("value", () => converter.Write(writer, null!, JsonSerializerOptions.Default));
        Assert.Throws<ArgumentNullException>("writer", () => converter.Write(null!, "x", JsonSerializerOptions.Default));
    }
}
