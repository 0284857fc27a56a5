using Livepeer.Sdk;

namespace Guides;

/// <summary>Generates images and text.</summary>
internal static class Generate
{
    public static async Task RunAsync(Studio studio, CancellationToken cancellationToken)
    {
        DirectoryInfo folder = Directory.CreateTempSubdirectory("livepeer-guides-");
        try
        {
            await DrawAsync(studio.Livepeer, folder.FullName, cancellationToken);
            await WriteAsync(studio.Livepeer, cancellationToken);
            await TranscribeAsync(studio.Livepeer, studio.Video, cancellationToken);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private static async Task DrawAsync(LivepeerClient livepeer, string folder, CancellationToken cancellationToken)
    {
        #region image
        GeneratedMedia drawn = await livepeer.Generate.TextToImageAsync(
            new TextToImageRequest { Prompt = "a lighthouse at dusk, poster for a live concert", Width = 1024, Height = 576 }, cancellationToken);

        GeneratedFile image = drawn.Files![0];
        DownloadResult file = await livepeer.Generate.DownloadFileAsync(
            image, Path.Combine(folder, "poster.png"), cancellationToken: cancellationToken);
        Console.WriteLine($"poster.png, seed {image.Seed}");
        #endregion
        GC.KeepAlive(file);
    }

    private static async Task WriteAsync(LivepeerClient livepeer, CancellationToken cancellationToken)
    {
        #region text
        LlmResponse text = await livepeer.Generate.GenerateTextAsync(
            new LlmRequest { Prompt = "A title for a talk about video, in five words.", MaxTokens = 50 }, cancellationToken);
        Console.WriteLine($"{text.Text} ({text.TokensUsed} tokens)");
        #endregion
    }

    private static async Task TranscribeAsync(LivepeerClient livepeer, string path, CancellationToken cancellationToken)
    {
        #region transcript
        AudioTranscript transcript = await livepeer.Generate.AudioToTextAsync(
            new AudioToTextRequest { Audio = InputFile.FromPath(path) }, cancellationToken);
        foreach (TranscriptChunk chunk in transcript.Chunks ?? [])
        {
            Console.WriteLine(chunk.Text);
        }

        #endregion
    }
}
