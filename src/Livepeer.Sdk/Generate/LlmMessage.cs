using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>Represents a message in a conversation with a language model.</summary>
public sealed class LlmMessage
{
    private LlmMessage(string role, string content)
    {
        ArgumentNullException.ThrowIfNull(content);
        Role = role;
        Content = content;
    }

    /// <summary>Gets the role of the author: <c>user</c> or <c>assistant</c>.</summary>
    [JsonPropertyName("role")]
    public string Role { get; }

    /// <summary>Gets the text of the message.</summary>
    [JsonPropertyName("content")]
    public string Content { get; }

    /// <summary>Creates a message from the user.</summary>
    /// <param name="content">The text of the message.</param>
    /// <returns>The message.</returns>
    public static LlmMessage FromUser(string content) => new("user", content);

    /// <summary>Creates a message from the model.</summary>
    /// <param name="content">The text of the message.</param>
    /// <returns>The message.</returns>
    public static LlmMessage FromAssistant(string content) => new("assistant", content);
}
