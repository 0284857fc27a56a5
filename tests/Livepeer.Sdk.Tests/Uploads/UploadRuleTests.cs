using System.Text;
using System.Text.Json.Nodes;
using Livepeer.Sdk.Uploads;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>The rules of uploads at their limits, without a server.</summary>
public sealed class UploadRuleTests
{
    private const long MaxLength = 1L << 60;
    private const long LastTicks = 3_155_378_975_999_999_999;

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

    [Fact]
    public void A_refused_url_is_described_without_being_repeated()
    {
        Assert.Equal(
            "The server returned an upload URL that is missing or is not https.",
            Assert.Throws<LivepeerUploadException>(() => UploadUrl.Parse("http://host/?token=t")).Message);
        Assert.Equal(
            "The server returned a Location for the upload that is not a URL.",
            Assert.Throws<LivepeerUploadException>(() => UploadUrl.Resolve(new Uri("https://host/tus"), "ftp://host/?token=t")).Message);
    }

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
    [InlineData("hashed", MaxLength, true)]
    [InlineData("hashed", MaxLength + 1, false)]
    [InlineData("time", 0L, true)]
    [InlineData("time", -1L, false)]
    [InlineData("time", LastTicks, true)]
    [InlineData("time", LastTicks + 1, false)]
    public void The_numbers_of_its_source_have_the_same_limits(string name, long number, bool isValid)
    {
        var source = new SourceIdentity
        {
            Length = name == "length" ? number : null,
            HashedLength = name == "hashed" ? number : 0,
            LastWriteTicks = name == "time" ? number : null,
            Hash = new string('a', 40),
        };
        UploadCheckpoint checkpoint = Checkpoint();
        checkpoint.TotalBytes = null;
        checkpoint.Source = source;

        Assert.Equal(isValid, CheckpointRules.FindProblem(checkpoint) is null);
    }

    [Theory]
    [InlineData(10L, 10L, true)]
    [InlineData(11L, 10L, false)]
    [InlineData(MaxLength, null, true)]
    [InlineData(MaxLength + 1, null, false)]
    public void All_bytes_can_be_confirmed_but_no_more(long confirmed, long? total, bool isValid)
    {
        UploadCheckpoint checkpoint = Checkpoint();
        checkpoint.BytesConfirmed = confirmed;
        checkpoint.TotalBytes = total;

        Assert.Equal(isValid, CheckpointRules.FindProblem(checkpoint) is null);
    }

    [Theory]
    [InlineData(10L, true)]
    [InlineData(11L, false)]
    public void The_checksum_covers_the_whole_source_at_most(long hashed, bool isValid)
    {
        UploadCheckpoint checkpoint = Checkpoint();
        checkpoint.Source = new SourceIdentity { Length = 10, HashedLength = hashed, Hash = new string('a', 40) };

        Assert.Equal(isValid, CheckpointRules.FindProblem(checkpoint) is null);
    }

    [Theory]
    [InlineData(null, "")]
    [InlineData("", "")]
    [InlineData("a1", "")]
    [InlineData("", "t1")]
    public void A_ticket_need_not_say_whose_it_is(string? asset, string task)
    {
        UploadCheckpoint checkpoint = Checkpoint();
        checkpoint.Slot!.Asset.Id = asset!;
        checkpoint.Slot.Task.Id = task;

        Assert.Null(CheckpointRules.FindProblem(checkpoint));
    }

    [Theory]
    [InlineData("version", "it is of another version")]
    [InlineData("slot", "it names no asset or no task")]
    [InlineData("asset", "its asset or its task has an ID that is not valid")]
    [InlineData("endpoint", "its endpoint is not an https URL")]
    [InlineData("location", "its location is not an https URL")]
    [InlineData("source", "it does not describe its source")]
    [InlineData("length", "its source has a length or a time that is out of range")]
    [InlineData("hash", "the checksum of its source is not valid")]
    [InlineData("encryption", "its encryption is not a key of 32 bytes and a vector of 16")]
    [InlineData("confirmed", "its numbers are out of range")]
    [InlineData("total", "its numbers of bytes contradict each other")]
    public void A_problem_is_described(string what, string problem)
    {
        UploadCheckpoint checkpoint = Checkpoint();
        switch (what)
        {
            case "version":
                checkpoint.Version = 2;
                break;
            case "slot":
                checkpoint.Slot = null;
                break;
            case "asset":
                checkpoint.Slot!.Asset.Id = "..";
                break;
            case "endpoint":
                checkpoint.Slot!.TusEndpoint = new Secret("http://upload.example/tus");
                break;
            case "location":
                checkpoint.Location = "http://upload.example/tus";
                break;
            case "source":
                checkpoint.Source = null;
                break;
            case "length":
                checkpoint.Source!.Length = 0;
                break;
            case "hash":
                checkpoint.Source!.Hash = "x";
                break;
            case "encryption":
                checkpoint.Encryption = new CipherKey();
                break;
            case "confirmed":
                checkpoint.BytesConfirmed = -1;
                break;
            default:
                (checkpoint.TotalBytes, checkpoint.Source!.Length) = (10, 11);
                break;
        }

        Assert.Equal(problem, CheckpointRules.FindProblem(checkpoint));
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
