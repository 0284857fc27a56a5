using System.Globalization;
using Livepeer.Sdk.Tests.Exchanges;
using Livepeer.Sdk.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.Tests.Generate;

/// <summary>Forms as the server reads them, and files that come back.</summary>
public sealed class GenerateTests : IDisposable
{
    private readonly string _folder = Directory.CreateTempSubdirectory("livepeer-generate").FullName;

    public void Dispose() => Directory.Delete(_folder, recursive: true);

    [Theory]
    [InlineData("3 dogs", true)]
    [InlineData("  3 dogs", true)]
    [InlineData("-3 degrees", true)]
    [InlineData(".5 litres", true)]
    [InlineData("Infinity and beyond", true)]
    [InlineData("true", true)]
    [InlineData("false", true)]
    [InlineData("a dog", false)]
    [InlineData("\"3 dogs\"", false)]
    [InlineData("true love", false)]
    [InlineData("", false)]
    public async Task A_prompt_that_the_server_would_take_for_a_number_is_kept_text(string prompt, bool isMisread)
    {
        var handler = new ReplayHandler(Image);
        await using ServiceProvider services = Replay(handler);

        await Client(services).Generate.UpscaleAsync(new UpscaleRequest { Prompt = prompt, Image = Png });

        string sent = MultipartForm.Read(handler.Request)["prompt"].Text;
        Assert.Equal(isMisread ? "\u200B" + prompt : prompt, sent);
        Assert.False(JavaScript.TakesForNumberOrFlag(sent));
        Assert.Equal(isMisread, JavaScript.TakesForNumberOrFlag(prompt));
    }

    [Fact]
    public async Task A_prompt_in_json_is_sent_as_it_is()
    {
        var handler = new ReplayHandler(Image);
        await using ServiceProvider services = Replay(handler);

        await Client(services).Generate.TextToImageAsync(new TextToImageRequest { Prompt = "3 dogs", Loras = new Dictionary<string, double> { ["a/b"] = 1.5 } });

        Assert.Equal("""{"prompt":"3 dogs","loras":"{\u0022a/b\u0022:1.5}"}""", handler.Request.Text);
    }

    [Fact]
    public void The_name_of_a_model_that_the_server_would_take_for_a_number_is_refused()
    {
        var exception = Assert.Throws<ArgumentException>("ModelId", () => new LlmRequest { Prompt = "hi", ModelId = "01-ai/Yi-34B" });

        Assert.Contains("digit", exception.Message, StringComparison.Ordinal);
        Assert.Equal("meta-llama/x", new LlmRequest { Prompt = "hi", ModelId = "meta-llama/x" }.ModelId);
    }

    [Fact]
    public async Task Every_field_of_a_form_has_the_servers_name()
    {
        var handler = new ReplayHandler(Image);
        await using ServiceProvider services = Replay(handler);
        GenerateClient generate = Client(services).Generate;

        await generate.ImageToImageAsync(new ImageToImageRequest
        {
            Prompt = "p",
            Image = Png,
            ModelId = "m",
            Loras = new Dictionary<string, double> { ["l"] = 0.5 },
            Strength = 0.5,
            GuidanceScale = 1.5,
            ImageGuidanceScale = 2.5,
            NegativePrompt = "n",
            SafetyCheck = false,
            Seed = 7,
            InferenceSteps = 8,
            ImageCount = 2,
        });
        await generate.ImageToVideoAsync(new ImageToVideoRequest
        {
            Image = Png,
            ModelId = "m",
            Height = 1,
            Width = 2,
            FrameRate = 3,
            MotionBucketId = 4,
            NoiseStrength = 0.25,
            SafetyCheck = true,
            Seed = 5,
            InferenceSteps = 6,
        });
        await generate.UpscaleAsync(new UpscaleRequest { Prompt = "p", Image = Png, ModelId = "m", SafetyCheck = true, Seed = 1, InferenceSteps = 2 });
        await generate.AudioToTextAsync(new AudioToTextRequest { Audio = Png, ModelId = "m", Timestamps = TranscriptTimestamps.Word });
        await generate.SegmentImageAsync(new SegmentImageRequest
        {
            Image = Png,
            ModelId = "m",
            Points = [new(1, 2.5), new(3, 4, false)],
            Box = new(1, 2, 3, 4),
            MaskInput = "[[0]]",
            MultipleMasks = true,
            ReturnLogits = false,
            NormalizeCoordinates = true,
        });
        await generate.GenerateTextAsync(new LlmRequest
        {
            Prompt = "p",
            ModelId = "m",
            SystemMessage = "s",
            Temperature = 0.5,
            MaxTokens = 9,
            History = [LlmMessage.FromUser("hi"), LlmMessage.FromAssistant("ho")],
        });

        Assert.Equal(
        [
            "prompt=p image=PNG model_id=m loras={\"l\":0.5} strength=0.5 guidance_scale=1.5 image_guidance_scale=2.5 negative_prompt=n safety_check=false seed=7 num_inference_steps=8 num_images_per_prompt=2",
            "image=PNG model_id=m height=1 width=2 fps=3 motion_bucket_id=4 noise_aug_strength=0.25 safety_check=true seed=5 num_inference_steps=6",
            "prompt=p image=PNG model_id=m safety_check=true seed=1 num_inference_steps=2",
            "audio=PNG model_id=m return_timestamps=word",
            "image=PNG model_id=m point_coords=[[1,2.5],[3,4]] point_labels=[1,0] box=[1,2,3,4] mask_input=[[0]] multimask_output=true return_logits=false normalize_coords=true",
            "prompt=p model_id=m system_msg=s temperature=0.5 max_tokens=9 history=[{\"role\":\"user\",\"content\":\"hi\"},{\"role\":\"assistant\",\"content\":\"ho\"}]",
        ],
        handler.Requests.Select(request => string.Join(' ', MultipartForm.Read(request).Select(part => $"{part.Key}={part.Value.Text}"))));
    }

    [Fact]
    public async Task A_file_has_a_name_and_a_kind_whatever_it_is_called()
    {
        var handler = new ReplayHandler(Image);
        await using ServiceProvider services = Replay(handler);

        await Client(services).Generate.UpscaleAsync(new UpscaleRequest { Prompt = "p", Image = InputFile.FromBytes("PNG"u8.ToArray(), "ü \"q\".png") });

        FormPart part = MultipartForm.Read(handler.Request)["image"];
        Assert.Contains("filename=\"_ _q_.png\"", part.Disposition, StringComparison.Ordinal);
        Assert.Contains("filename*=utf-8''%C3%BC%20%22q%22.png", part.Disposition, StringComparison.Ordinal);
        Assert.Equal("image/png", part.ContentType);
    }

    [Fact]
    public void A_file_that_is_too_large_is_refused_before_it_is_read()
    {
        string path = Path.Combine(_folder, "large.png");
        using (FileStream file = File.Create(path))
        {
            file.SetLength(InputFile.MaxLength + 1);
        }

        Assert.Throws<ArgumentException>(() => InputFile.FromPath(path));
        Assert.Throws<ArgumentException>(() => InputFile.FromBytes(new byte[InputFile.MaxLength + 1], "x.png"));
        Assert.Throws<ArgumentException>(() => InputFile.FromStream(_ => throw new InvalidOperationException(), "x.png", InputFile.MaxLength + 1));
        Assert.Throws<FileNotFoundException>(() => InputFile.FromPath(Path.Combine(_folder, "none.png")));
    }

    [Theory]
    [InlineData("")]
    [InlineData("png")]
    [InlineData("image/")]
    [InlineData("image/png\r\nX: y")]
    public void A_media_type_that_is_none_is_refused(string contentType) =>
        Assert.Throws<ArgumentException>(nameof(contentType), () => InputFile.FromBytes("PNG"u8.ToArray(), "f.png", contentType));

    [Fact]
    public void A_negative_length_is_refused() =>
        Assert.Throws<ArgumentOutOfRangeException>("length", () => InputFile.FromStream(_ => throw new InvalidOperationException(), "x.png", -1));

    public static TheoryData<string, Func<CancellationToken, ValueTask<Stream>>> UnreadableFiles => new()
    {
        { "FileNotFoundException", _ => throw new FileNotFoundException("gone") },
        { "InvalidOperationException", _ => ValueTask.FromException<Stream>(new InvalidOperationException("no")) },
        { "NotSupportedException", _ => ValueTask.FromResult<Stream>(new WriteOnlyStream()) },
        { "it ended before its declared length", _ => ValueTask.FromResult<Stream>(new MemoryStream(new byte[9])) },
        { "it is longer than declared or allowed", _ => ValueTask.FromResult<Stream>(new MemoryStream(new byte[11])) },
    };

    [Theory]
    [MemberData(nameof(UnreadableFiles))]
    public async Task A_file_that_can_not_be_read_is_not_taken_for_a_broken_connection(
        string reason, Func<CancellationToken, ValueTask<Stream>> open)
    {
        await using var server = new FaultServer(_ => FaultBehaviour.Respond(200, "{}"));
        using LivepeerClient client = Clients.For(server.BaseAddress);
        var request = new UpscaleRequest { Prompt = "p", Image = InputFile.FromStream(open, "f.png", 10) };

        var exception = await Assert.ThrowsAsync<LivepeerException>(() => client.Generate.UpscaleAsync(request));

        Assert.Equal($"The input file f.png can't be read: {reason}.", exception.Message);
        Assert.False(exception.OutcomeUnknown);
        Assert.Empty(server.Requests);
    }

    [Fact]
    public async Task A_file_is_read_again_when_it_is_sent_again()
    {
        string path = Path.Combine(_folder, "small.png");
        await File.WriteAllTextAsync(path, "the whole image");
        await using var server = new FaultServer(
            FaultBehaviour.Respond(429, """{"errors":["Too many AI requests"]}""", [new("Retry-After", "0")]),
            FaultBehaviour.Respond(200, """{"images":[{"url":"https://x.example/1.png","seed":1,"nsfw":false}]}"""));
        using LivepeerClient client = Clients.For(server.BaseAddress);

        GeneratedMedia media = await client.Generate.UpscaleAsync(new UpscaleRequest { Prompt = "p", Image = InputFile.FromPath(path) });

        Assert.Equal("https://x.example/1.png", media.Files![0].Url);
        Assert.Equal(2, server.Requests.Count);
        Assert.All(server.Requests, request => Assert.Contains("the whole image", request.Text, StringComparison.Ordinal));
        Assert.All(server.Requests, request => Assert.Equal(request.Body.Length.ToString(CultureInfo.InvariantCulture), request.Header("Content-Length")));
    }

    [Fact]
    public async Task A_run_that_may_have_cost_something_is_not_repeated()
    {
        await using var server = new FaultServer(FaultBehaviour.ReadThenReset);
        using LivepeerClient client = Clients.For(server.BaseAddress);

        var exception = await Assert.ThrowsAsync<LivepeerConnectionException>(
            () => client.Generate.GenerateTextAsync(new LlmRequest { Prompt = "hi" }));

        Assert.True(exception.OutcomeUnknown);
        Assert.Single(server.Requests);
    }

    [Fact]
    public async Task A_generation_may_take_longer_than_other_calls()
    {
        await using var server = new FaultServer(_ => FaultBehaviour.RespondAfter(TimeSpan.FromMilliseconds(400), new FaultResponse(200, """{"response":"ho","tokens_used":3}""")));
        using LivepeerClient client = Clients.For(server.BaseAddress, options =>
        {
            options.AttemptTimeout = TimeSpan.FromMilliseconds(50);
            options.TotalTimeout = TimeSpan.FromMilliseconds(50);
        });

        LlmResponse response = await client.Generate.GenerateTextAsync(new LlmRequest { Prompt = "hi" });

        Assert.Equal(("ho", 3), (response.Text, response.TokensUsed));
    }

    [Fact]
    public async Task A_generated_file_is_fetched_without_a_key()
    {
        byte[] bytes = [.. Enumerable.Range(0, 300_000).Select(number => (byte)number)];
        await using var host = new FaultServer(_ => FaultBehaviour.Respond(new FaultResponse(200, bytes, contentType: "image/png")));
        using LivepeerClient client = Clients.For(FaultServer.Unreachable());
        var file = new GeneratedFile { Url = host.BaseAddress + "/1.png?X-Amz-Signature=%7Ea" };
        using var destination = new MemoryStream();
        string path = Path.Combine(_folder, "1.png");

        await client.Generate.DownloadAsync(file, destination);
        DownloadResult result = await client.Generate.DownloadFileAsync(file, path);

        Assert.Equal(bytes, destination.ToArray());
        Assert.Equal(bytes, await File.ReadAllBytesAsync(path));
        Assert.Equal([path], Directory.GetFiles(_folder));
        Assert.Equal(bytes.Length, result.Size);
        Assert.EndsWith("?X-Amz-Signature=%7Ea", host.Heads[0].Target, StringComparison.Ordinal);
        Assert.All(host.Heads, head => Assert.Null(head.Header("Authorization")));
    }

    [Fact]
    public async Task A_file_that_breaks_off_is_taken_up()
    {
        var image = new FaultResponse(200, new string('x', 100_000), contentType: "image/png");
        await using var host = new FaultServer(FaultBehaviour.TruncateBody(image), FaultBehaviour.Respond(503), FaultBehaviour.Respond(image));
        using LivepeerClient client = Clients.For(FaultServer.Unreachable());
        string path = Path.Combine(_folder, "1.png");

        DownloadResult result = await client.Generate.DownloadFileAsync(new GeneratedFile { Url = host.BaseAddress + "/1.png" }, path);

        Assert.Equal((100_000, 2), (result.Size, result.Retries));
        Assert.Equal(100_000, new FileInfo(path).Length);
    }

    [Fact]
    public async Task A_file_that_is_gone_leaves_nothing_behind()
    {
        await using var host = new FaultServer(FaultBehaviour.Respond(404));
        using LivepeerClient client = Clients.For(FaultServer.Unreachable());

        await Assert.ThrowsAsync<LivepeerNotFoundException>(
            () => client.Generate.DownloadFileAsync(new GeneratedFile { Url = host.BaseAddress + "/1.png" }, Path.Combine(_folder, "1.png")));

        Assert.Empty(Directory.GetFiles(_folder));
    }

    [Fact]
    public async Task Only_addresses_of_the_web_are_fetched()
    {
        using LivepeerClient client = Clients.For(FaultServer.Unreachable());

        await Assert.ThrowsAsync<ArgumentException>("file", () => client.Generate.DownloadAsync(new GeneratedFile(), new MemoryStream()));
        await Assert.ThrowsAsync<LivepeerException>(
            () => client.Generate.DownloadAsync(new GeneratedFile { Url = "file:///etc/passwd" }, new MemoryStream()));
        await Assert.ThrowsAsync<LivepeerException>(
            () => client.Generate.DownloadAsync(new GeneratedFile { Url = "/stream/1.png" }, new MemoryStream()));
    }

    [Fact]
    public async Task A_file_is_sent_in_constant_memory()
    {
        var handler = new SwallowingHandler();
        await using ServiceProvider services = Replay(handler);
        GenerateClient generate = Client(services).Generate;
        byte[] part = new byte[64 * 1024];
        var file = InputFile.FromStream(_ => ValueTask.FromResult<Stream>(new RepeatingStream(part, InputFile.MaxLength)), "x.png", InputFile.MaxLength);
        await generate.UpscaleAsync(new UpscaleRequest { Prompt = "warm up", Image = Png });

        long before = GC.GetAllocatedBytesForCurrentThread();
        await generate.UpscaleAsync(new UpscaleRequest { Prompt = "p", Image = file });
        long allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.True(handler.Received > InputFile.MaxLength);
        Assert.InRange(allocated, 0, InputFile.MaxLength / 2);
    }

    [Theory]
    [InlineData("generate-audio-to-text-200")]
    [InlineData("generate-image-to-image-200")]
    [InlineData("generate-image-to-video-200")]
    [InlineData("generate-llm-200")]
    [InlineData("generate-upscale-200")]
    public async Task A_form_has_the_recorded_parts(string name)
    {
        RecordedExchange recorded = ExchangeFile.Get("generate", name);
        ExchangeOutcome outcome = await ExchangeCases.All.Single(one => one.Exchange == recorded).RunAsync();

        Dictionary<string, FormPart> sent = MultipartForm.Read(outcome.Requests[0]);
        Dictionary<string, FormPart> expected = MultipartForm.Read(recorded.Request.Body.Text!, "----x");

        Assert.Equal(expected.Keys.Order(), sent.Keys.Order());
        Assert.All(expected, part => Assert.Equal((part.Value.Text, part.Value.ContentType), (sent[part.Key].Text, sent[part.Key].ContentType)));
    }

    internal static InputFile Png => InputFile.FromBytes("PNG"u8.ToArray(), "f.png");

    private static RecordedResponse Image => ExchangeFile.Get("generate", "generate-upscale-200").Response;

    private static ServiceProvider Replay(HttpMessageHandler handler) => Clients.Container(
        new Uri("https://livepeer.example/api"),
        tune: livepeer => livepeer.Api.ConfigurePrimaryHttpMessageHandler(() => handler));

    private static LivepeerClient Client(ServiceProvider services) => services.GetRequiredService<LivepeerClient>();

    /// <summary>Reads what is sent and keeps nothing of it.</summary>
    private sealed class SwallowingHandler : HttpMessageHandler
    {
        public long Received { get; private set; }

        protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
        {
            var sink = new CountingStream();
            await request.Content!.CopyToAsync(sink, cancellationToken);
            Received = sink.Count;
            return new HttpResponseMessage(System.Net.HttpStatusCode.OK) { Content = new StringContent("{}") };
        }
    }

    private sealed class WriteOnlyStream : MemoryStream
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            throw new NotSupportedException();
    }

    private sealed class CountingStream : MemoryStream
    {
        public long Count { get; private set; }

        public override ValueTask WriteAsync(ReadOnlyMemory<byte> buffer, CancellationToken cancellationToken = default)
        {
            Count += buffer.Length;
            return ValueTask.CompletedTask;
        }

        public override Task WriteAsync(byte[] buffer, int offset, int count, CancellationToken cancellationToken)
        {
            Count += count;
            return Task.CompletedTask;
        }
    }

    private sealed class RepeatingStream(byte[] part, long length) : MemoryStream
    {
        private long _left = length;

        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default)
        {
            int read = (int)Math.Min(Math.Min(buffer.Length, part.Length), _left);
            part.AsMemory(0, read).CopyTo(buffer);
            _left -= read;
            return ValueTask.FromResult(read);
        }

        public override async Task CopyToAsync(Stream destination, int bufferSize, CancellationToken cancellationToken)
        {
            byte[] buffer = new byte[bufferSize];
            int read;
            while ((read = await ReadAsync(buffer, cancellationToken)) > 0)
            {
                await destination.WriteAsync(buffer.AsMemory(0, read), cancellationToken);
            }
        }
    }
}
