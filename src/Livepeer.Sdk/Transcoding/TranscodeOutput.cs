using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The envelope that the server expects around the path of a format.</summary>
internal sealed class TranscodeOutput(string path)
{
    [JsonPropertyName("path")]
    public string Path { get; } = path;

    public static TranscodeOutput? FromPath(string? path) => path is null ? null : new TranscodeOutput(path);
}
