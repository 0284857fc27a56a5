using System.Globalization;
using System.Text;
using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.RegularExpressions;

namespace Livepeer.Sdk.Tests.Exchanges;

/// <summary>A body as recorded: JSON, text, bytes or nothing.</summary>
public sealed partial class RecordedBody
{
    private static readonly JsonSerializerOptions _asExpressWrites = new()
    {
        Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
    };

    private RecordedBody(JsonElement? json = null, string? text = null, byte[]? bytes = null, int omitted = 0)
    {
        Json = json;
        Text = text;
        Bytes = bytes;
        OmittedLength = omitted;
    }

    /// <summary>The body, if it was JSON.</summary>
    public JsonElement? Json { get; }

    /// <summary>The body, if it was text, malformed JSON among it.</summary>
    public string? Text { get; }

    /// <summary>The body, if it was binary; only its beginning if it was long.</summary>
    public byte[]? Bytes { get; }

    /// <summary>How many bytes at the end of a long body were not recorded.</summary>
    public int OmittedLength { get; }

    public bool IsEmpty => (Json, Text, Bytes) is (null, null, null);

    /// <summary>Reads the form in which the recordings write a body.</summary>
    public static RecordedBody Parse(JsonElement element) => element.ValueKind switch
    {
        JsonValueKind.Null or JsonValueKind.Undefined => new RecordedBody(),
        JsonValueKind.String => ParseText(element.GetString()!),
        _ => new RecordedBody(json: element),
    };

    /// <summary>The body as it would travel, JSON without white space.</summary>
    /// <exception cref="InvalidOperationException">The body was not recorded to its end.</exception>
    public byte[] ToBytes() => this switch
    {
        { OmittedLength: > 0 } => throw new InvalidOperationException($"The last {OmittedLength} bytes were not recorded."),
        { Json: { } json } => JsonSerializer.SerializeToUtf8Bytes(json, _asExpressWrites),
        { Text: { } text } => Encoding.UTF8.GetBytes(text),
        _ => Bytes ?? [],
    };

    private static RecordedBody ParseText(string text)
    {
        Match match = Placeholder().Match(text);
        if (!match.Success)
        {
            return new RecordedBody(text: text);
        }

        int length = int.Parse(match.Groups["length"].Value, CultureInfo.InvariantCulture);
        byte[] bytes = Convert.FromBase64String(match.Groups["base64"].Value);
        return new RecordedBody(bytes: bytes, omitted: length - bytes.Length);
    }

    [GeneratedRegex("^<(?<length>[0-9]+) bytes(>|: base64> (?<base64>[A-Za-z0-9+/=]*))$")]
    private static partial Regex Placeholder();
}
