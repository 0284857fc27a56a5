using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Json;

/// <summary>Like <see cref="UnixMillisecondsConverter"/>, for a required instant.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class RequiredUnixMillisecondsConverter : JsonConverter<DateTimeOffset>
{
    private static readonly UnixMillisecondsConverter _optional = new();

    /// <inheritdoc/>
    public override DateTimeOffset Read(ref Utf8JsonReader reader, Type typeToConvert, JsonSerializerOptions options) =>
        _optional.Read(ref reader, typeToConvert, options) ?? throw new JsonException("An instant is a number of milliseconds since 1970.");

    /// <inheritdoc/>
    public override void Write(Utf8JsonWriter writer, DateTimeOffset value, JsonSerializerOptions options) =>
        _optional.Write(writer, value, options);
}
