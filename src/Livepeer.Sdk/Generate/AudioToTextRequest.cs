using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>What to write down of a sound.</summary>
public sealed class AudioToTextRequest : IMultipartRequest
{
    /// <summary>The sound, or a film with it.</summary>
    public required InputFile Audio { get; init; }

    /// <summary>The model, by its name at Hugging Face; the server's own choice unless set.</summary>
    /// <exception cref="ArgumentException">The name begins with a digit: the server takes it for a number and refuses it.</exception>
    public string? ModelId { get; init => field = ModelNames.Check(value, nameof(ModelId)); }

    /// <summary>How finely times are told; by sentences unless set.</summary>
    public TranscriptTimestamps? Timestamps { get; init; }

    HttpContent IMultipartRequest.ToContent() =>
        new Form()
            .File("audio", Audio)
            .Text("model_id", ModelId)
            .Text("return_timestamps", Timestamps?.Value)
            .ToContent();
}
