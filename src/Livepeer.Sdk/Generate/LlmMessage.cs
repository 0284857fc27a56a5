using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Something that was said in a conversation with a language model.</summary>
public sealed class LlmMessage
{
    private LlmMessage(string role, string content)
    {
        ArgumentNullException.ThrowIfNull(content);
        Role = role;
        Content = content;
    }

    /// <summary>Who said it: <c>user</c> or <c>assistant</c>.</summary>
    [JsonPropertyName("role")]
    public string Role { get; }

    /// <summary>What was said.</summary>
    [JsonPropertyName("content")]
    public string Content { get; }

    /// <summary>Said to the model.</summary>
    /// <param name="content">What was said.</param>
    /// <returns>The message.</returns>
    public static LlmMessage FromUser(string content) => new("user", content);

    /// <summary>Said by the model.</summary>
    /// <param name="content">What was said.</param>
    /// <returns>The message.</returns>
    public static LlmMessage FromAssistant(string content) => new("assistant", content);
}
