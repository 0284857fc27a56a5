using System.Text.Json;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>What to ask a language model. The answer comes in one piece: the server waits for the whole of it, also where it is asked to stream.</summary>
public sealed class LlmRequest : IMultipartRequest
{
    /// <summary>
    /// What to ask. One that begins with a number, which the server would take for that number and refuse, is sent with an
    /// invisible character in front.
    /// </summary>
    public required string Prompt { get; init; }

    /// <summary>The model, by its name at Hugging Face; the server's own choice unless set.</summary>
    /// <exception cref="ArgumentException">The name begins with a digit: the server takes it for a number and refuses it.</exception>
    public string? ModelId { get; init => field = ModelNames.Check(value, nameof(ModelId)); }

    /// <summary>How the model shall behave, in words.</summary>
    public string? SystemMessage { get; init; }

    /// <summary>How free the model is in its choice of words. The server's own choice is 0.7.</summary>
    public double? Temperature { get; init; }

    /// <summary>The most tokens that the answer may have. The server's own choice is 256.</summary>
    public int? MaxTokens { get; init; }

    /// <summary>What was said before, oldest first.</summary>
    public IReadOnlyList<LlmMessage>? History { get; init; }

    HttpContent IMultipartRequest.ToContent() =>
        new Form()
            .Prose("prompt", Prompt)
            .Text("model_id", ModelId)
            .Prose("system_msg", SystemMessage)
            .Number("temperature", Temperature)
            .Number("max_tokens", MaxTokens)
            .Text("history", History is null ? null : JsonSerializer.Serialize(History, LivepeerJsonContext.Default.IReadOnlyListLlmMessage))
            .ToContent();
}
