using System.Text.Json;
using Livepeer.Sdk.Generate;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>
/// Specifies a request to a language model. The response is not streamed: the server returns it as a whole, even if streaming is
/// requested.
/// </summary>
public sealed class LlmRequest : IMultipartRequest
{
    /// <summary>
    /// Gets the prompt. The server rejects prompts that start with a number, since it parses them as one; the SDK prefixes them with an
    /// invisible character.
    /// </summary>
    public required string Prompt { get; init; }

    /// <summary>Gets the Hugging Face name of the model. The default is chosen by the server.</summary>
    /// <exception cref="ArgumentException">The name starts with a digit, which the server parses as a number and rejects.</exception>
    public string? ModelId { get; init => field = ModelNames.Validate(value, nameof(ModelId)); }

    /// <summary>Gets the system message, which describes how the model should behave.</summary>
    public string? SystemMessage { get; init; }

    /// <summary>Gets the sampling temperature. The default is 0.7.</summary>
    public double? Temperature { get; init; }

    /// <summary>Gets the maximum number of tokens in the response. The default is 256.</summary>
    public int? MaxTokens { get; init; }

    /// <summary>Gets the previous messages, oldest first.</summary>
    public IReadOnlyList<LlmMessage>? History { get; init; }

    HttpContent IMultipartRequest.ToContent() =>
        new Form()
            .AddProse("prompt", Prompt)
            .AddText("model_id", ModelId)
            .AddProse("system_msg", SystemMessage)
            .AddNumber("temperature", Temperature)
            .AddNumber("max_tokens", MaxTokens)
            .AddText(
                "history",
                History is null ? null : JsonSerializer.Serialize(History, LivepeerJsonContext.Default.IReadOnlyListLlmMessage))
            .ToContent();
}
