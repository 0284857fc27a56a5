using Livepeer.Sdk.Tests.Generate;

namespace Livepeer.Sdk.Tests.Exchanges.Cases;

/// <summary>That forms have the recorded parts is the matter of <see cref="GenerateTests"/>.</summary>
internal sealed class GenerateCases : ExchangeCases
{
    public GenerateCases()
        : base("generate")
    {
        Sends("bare-instance-generate-500-no-gateway", client => ImageOf(client, "x"));
        Sends("generate-429-rate-limit", client => ImageOf(client, "loop"));
        Sends("generate-audio-to-text-200", client => client.Generate.AudioToTextAsync(new AudioToTextRequest { Audio = GenerateTests.Png }));
        Sends("generate-image-to-image-200", client => client.Generate.ImageToImageAsync(
            new ImageToImageRequest { Prompt = "a dog", Strength = 0.5, Image = GenerateTests.Png }));
        Meets("generate-image-to-image-422-json", "Images travel in forms.", client => client.Generate.ImageToImageAsync(
            new ImageToImageRequest { Prompt = "x", Image = GenerateTests.Png }));
        Meets("generate-image-to-image-422-no-image", "An image is required.", client => client.Generate.ImageToImageAsync(
            new ImageToImageRequest { Prompt = "x", Image = GenerateTests.Png }));
        LeavesOut("generate-image-to-text-404", "The server has no such operation.");
        Sends("generate-image-to-video-200", client => client.Generate.ImageToVideoAsync(
            new ImageToVideoRequest { FrameRate = 6, Image = GenerateTests.Png }));
        Sends("generate-llm-200", client => client.Generate.GenerateTextAsync(new LlmRequest { Prompt = "hi" }));
        Meets("generate-segment-anything-2-200", "A box has four sides; two were recorded.", client => client.Generate.SegmentImageAsync(
            new SegmentImageRequest { Box = new SegmentBox(1, 2, 3, 4), Image = GenerateTests.Png }));
        Sends("generate-text-to-image-200", client => ImageOf(client, "a cat"));
        Sends("generate-text-to-image-400-gateway-bad-request", client => ImageOf(client, "bad-request"));
        Meets("generate-text-to-image-422", "A prompt is required.", client => ImageOf(client, ""));
        Meets("generate-text-to-image-422-unknown", "No field is sent that the server does not know.", client => ImageOf(client, "x"));
        Sends("generate-text-to-image-500-gateway-failure", client => ImageOf(client, "make-it-fail"));
        Sends("generate-upscale-200", client => client.Generate.UpscaleAsync(new UpscaleRequest { Prompt = "x", Image = GenerateTests.Png }));
    }

    private static Task<GeneratedMedia> ImageOf(LivepeerClient client, string prompt) =>
        client.Generate.TextToImageAsync(new TextToImageRequest { Prompt = prompt });
}
