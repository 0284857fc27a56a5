using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Uploads;

/// <summary>
/// Whatever a source, a server or a caller's delegate does, an upload throws exceptions of the SDK or the caller's cancellation.
/// </summary>
public sealed class UploadBoundaryTests
{
    public static TheoryData<string, int, string> Sources
    {
        get
        {
            var data = new TheoryData<string, int, string>();
            foreach (string member in (string[])
                ["CanRead", "CanSeek", "Length", "Position", "Seek", "Read", "CanSeek is false, and Read", "Read returns too many",
                "Read returns less than nothing", "Length is negative", "Position is negative"])
            {
                foreach (int after in (int[])[0, 1, 2, 3])
                {
                    data.Add(member, after, "InvalidTimeZone");
                    data.Add(member, after, "ObjectDisposed");
                    data.Add(member, after, "Canceled");
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Sources))]
    public async Task A_source_that_throws_or_lies_is_reported(string member, int after, string kind)
    {
        Exception exception = kind switch
        {
            "ObjectDisposed" => new ObjectDisposedException("film"),
            "Canceled" => new OperationCanceledException("by the source"),
            _ => new InvalidTimeZoneException("by the source"),
        };
        await using var host = new UploadHost((_, _) => null);
        foreach (UploadMethod method in Enum.GetValues<UploadMethod>())
        {
            await using var source = new ThrowingStream(member, exception, after);
            UploadOptions options = new() { Method = method, MaxRetries = 0, ChunkSize = 40, Length = CheckpointScene.Size };

            Exception? failure = await Record.ExceptionAsync(() => host.Assets.UploadAsync(source, new CreateAssetRequest { Name = "film" }, options));

            // Later calls may never come.
            Assert.True(failure is LivepeerUploadException || (failure is null && after > 0) || (failure is null && member is "Seek" or "CanRead"), $"{method}: {failure}");
            if (failure?.InnerException is { } inner)
            {
                Assert.Same(exception, inner);
            }
        }
    }

    [Fact]
    public async Task Delegates_of_the_caller_that_throw_are_reported()
    {
        await using var host = new UploadHost((_, _) => null);
        var thrown = new InvalidTimeZoneException();

        var saving = await Assert.ThrowsAsync<LivepeerUploadException>(
            () => host.UploadAsync([1, 2, 3], new UploadOptions { SaveCheckpoint = (_, _) => throw thrown }));
        await host.UploadAsync([1, 2, 3], new UploadOptions { Progress = new Throwing() });

        Assert.Same(thrown, saving.InnerException);
    }

    [Fact]
    public async Task A_slot_that_lacks_something_is_reported()
    {
        string[] slots =
        [
            "null", "{}", "[]", """{"asset":null,"task":null}""", """{"asset":{"id":".."},"task":{"id":"t"},"tusEndpoint":"https://a.example/"}""",
            """{"asset":{"id":""},"task":{"id":"t"},"tusEndpoint":"https://a.example/"}""",
            """{"asset":{"id":"a"},"task":{"id":"t"},"tusEndpoint":null}""", """{"asset":{"id":"a"},"task":{"id":"t"},"tusEndpoint":""}""",
            """{"asset":{"id":"a"},"task":{"id":"t"},"tusEndpoint":"http://loopback/tus"}""",
            """{"asset":{"id":"a"},"task":{"id":"t"},"url":null}""",
        ];
        foreach (string slot in slots)
        {
            foreach (UploadMethod method in Enum.GetValues<UploadMethod>())
            {
                await using var server = new FaultServer(head => FaultBehaviour.Respond(head.Method == "DELETE" ? 204 : 200, slot));
                using LivepeerClient client = Clients.For(server.BaseAddress);

                Exception? failure = await Record.ExceptionAsync(() => client.Assets.UploadAsync(
                    new MemoryStream(new byte[9]), new CreateAssetRequest { Name = "film" }, UploadHost.Options(method)));

                Assert.True(failure is LivepeerException, $"{slot}: {failure}");
                Assert.DoesNotContain(server.Heads, head => head.Path is "/api/" or "/api/asset/" or "/api/asset/..");
            }
        }
    }

    [Fact]
    public async Task Whatever_a_host_responds_an_upload_succeeds_or_ends_in_an_SDK_exception()
    {
        const int Share = 250;
        for (int first = 0; first < Fuzz.Count; first += Share)
        {
            Random random = new(0);
            await using var host = new UploadHost((head, _) => UploadFuzz.Next(head, random));
            for (int i = first; i < Math.Min(first + Share, Fuzz.Count); i++)
            {
                random = new Random(Fuzz.Seed + i);
                int before = host.UploadRequests;
                Exception? failure = await Record.ExceptionAsync(() => UploadFuzz.UploadAsync(host, random));

                string seed = $"seed {Fuzz.Seed + i}: ";
                Assert.True(failure is null or LivepeerException, seed + failure);
                Assert.False(failure?.ToString().Contains(UploadHost.Token, StringComparison.Ordinal) == true, seed + failure);
                Assert.DoesNotContain(failure?.Message ?? "", character => char.IsControl(character) || char.IsSurrogate(character));
                Assert.True(host.UploadRequests - before < 200, seed + (host.UploadRequests - before));
            }
        }
    }

    private sealed class Throwing : IProgress<UploadProgress>
    {
        public void Report(UploadProgress value) => throw new InvalidTimeZoneException();
    }
}
