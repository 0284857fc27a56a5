using System.Text;
using System.Text.Json.Nodes;
using Livepeer.Sdk.Uploads;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>The rules of uploads at their limits, without a server.</summary>
public sealed class UploadRuleTests
{
    private const long MaxLength = 1L << 60;

    [Theory]
    [InlineData(long.MaxValue, 8192)]
    [InlineData((8192 * 1024) + 1, 8192)]
    [InlineData(8192 * 1024, 4096)]
    [InlineData(4096 * 1024, 1024)]
    [InlineData(1024 * 1024, 512)]
    [InlineData(512 * 1024, 256)]
    [InlineData(256 * 1024, 128)]
    [InlineData(128 * 1024, 64)]
    [InlineData((64 * 1024) + 1, 64)]
    [InlineData(64 * 1024, null)]
    [InlineData(0, null)]
    public void A_size_that_was_refused_is_followed_by_the_next_smaller(long refused, int? kibibytes) =>
        Assert.Equal(kibibytes * 1024L, ChunkSizes.Below(refused));

    [Theory]
    [InlineData("https://host/tus", "/tus/a", "https://host/tus/a")]
    [InlineData("https://host/tus", "https://other/tus/a", "https://other/tus/a")]
    [InlineData("https://host/tus", "http://internal/tus/a?b=c", "https://host/tus/a?b=c")]
    [InlineData("https://host/tus", "http://127.0.0.1:8080/tus/a", "https://host/tus/a")]
    [InlineData("https://host/tus", "https://127.0.0.1:8080/tus/a", "https://host/tus/a")]
    [InlineData("http://127.0.0.1:1/tus", "http://127.0.0.1:2/tus/a", "http://127.0.0.1:2/tus/a")]
    public void A_location_that_only_the_server_can_reach_is_taken_at_the_endpoint(string endpoint, string location, string expected) =>
        Assert.Equal(expected, UploadUrl.Resolve(new Uri(endpoint), location));

    [Theory]
    [InlineData("ftp://host/a")]
    [InlineData("file:///a")]
    [InlineData("https://user@host/a")]
    [InlineData("http://")]
    public void A_location_that_is_no_place_for_an_upload_is_refused(string location) =>
        Assert.Throws<LivepeerUploadException>(() => UploadUrl.Resolve(new Uri("https://host/tus"), location));

    [Theory]
    [InlineData("total", MaxLength)]
    [InlineData("confirmed", 0L)]
    [InlineData("chunkLimit", 1L)]
    [InlineData("lostSlots", 0L)]
    public void The_last_number_that_a_checkpoint_may_have_is_accepted(string name, long number) => Load(name, number);

    [Theory]
    [InlineData("total", MaxLength + 1)]
    [InlineData("total", 0L)]
    [InlineData("confirmed", -1L)]
    [InlineData("confirmed", MaxLength + 1)]
    [InlineData("chunkLimit", 0L)]
    [InlineData("lostSlots", -1L)]
    public void The_first_number_that_it_may_not_have_is_refused(string name, long number) =>
        Assert.Throws<FormatException>(() => Load(name, number));

    [Theory]
    [InlineData("length", MaxLength, true)]
    [InlineData("length", MaxLength + 1, false)]
    [InlineData("length", 0L, false)]
    [InlineData("hashed", 0L, true)]
    [InlineData("hashed", -1L, false)]
    [InlineData("hashed", MaxLength + 1, false)]
    public void The_numbers_of_its_source_have_the_same_limits(string name, long number, bool isValid)
    {
        var source = new SourceIdentity
        {
            Length = name == "length" ? number : null,
            HashedLength = name == "hashed" ? number : 0,
            Hash = new string('a', 40),
        };
        UploadCheckpoint checkpoint = Checkpoint();
        checkpoint.TotalBytes = null;
        checkpoint.Source = source;

        Assert.Equal(isValid, CheckpointRules.FindProblem(checkpoint) is null);
    }

    private static UploadCheckpoint Load(string name, long number)
    {
        var json = (JsonObject)JsonNode.Parse(Checkpoint().Save())!;
        json[name] = number;
        return UploadCheckpoint.Load(Encoding.UTF8.GetBytes(json.ToJsonString()));
    }

    private static UploadCheckpoint Checkpoint() => new()
    {
        Slot = new UploadSlot
        {
            TusEndpoint = new Secret("https://upload.example/tus?token=t"),
            Asset = new LivepeerAsset { Id = "a1" },
            Task = new TaskReference { Id = "t1" },
        },
        Source = new SourceIdentity(),
    };
}
