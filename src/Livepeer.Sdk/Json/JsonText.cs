using System.Text;
using System.Text.Json;

namespace Livepeer.Sdk.Json;

/// <summary>Reads text that the server may send as a string, a number or a Boolean.</summary>
internal static class JsonText
{
    /// <summary>Reads a scalar as text, and skips an object or array, which reads as empty.</summary>
    public static string Read(ref Utf8JsonReader reader)
    {
        switch (reader.TokenType)
        {
            case JsonTokenType.String or JsonTokenType.PropertyName:
                return reader.GetString()!;
            case JsonTokenType.Number or JsonTokenType.True or JsonTokenType.False:
                return reader.HasValueSequence
                    ? Encoding.UTF8.GetString(reader.ValueSequence)
                    : Encoding.UTF8.GetString(reader.ValueSpan);
            default:
                // Not Skip, which fails for a partial body. Converters read buffered values.
                reader.TrySkip();
                return "";
        }
    }
}
