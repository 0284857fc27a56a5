using Livepeer.Sdk.Generate;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>Specifies audio to transcribe.</summary>
public sealed class AudioToTextRequest : IMultipartRequest
{
    /// <summary>Gets the audio file, or a video file with audio.</summary>
    public required InputFile Audio { get; init; }

    /// <summary>Gets the Hugging Face name of the model. The default is chosen by the server.</summary>
    /// <exception cref="ArgumentException">The name starts with a digit, which the server parses as a number and rejects.</exception>
    public string? ModelId { get; init => field = ModelNames.Validate(value, nameof(ModelId)); }

    /// <summary>Gets the granularity of the timestamps. The default is <see cref="TranscriptTimestamps.Sentence"/>.</summary>
    public TranscriptTimestamps? Timestamps { get; init; }

    HttpContent IMultipartRequest.ToContent() =>
        new Form()
            .AddFile("audio", Audio)
            .AddText("model_id", ModelId)
            .AddText("return_timestamps", Timestamps?.Value)
            .ToContent();
}
