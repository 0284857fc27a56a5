using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The developer's own ID of the user who made something, as the server answers it.</summary>
[JsonConverter(typeof(CreatorIdInfoConverter))]
public class CreatorIdInfo
{
    /// <summary>What is known of the ID; null where the server repeats the short form, as transcode tasks do.</summary>
    public CreatorIdType? Type { get; set; }

    /// <summary>The ID.</summary>
    public string? Value { get; set; }

    /// <summary>What this version does not know.</summary>
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>The ID.</summary>
    /// <returns>The same as <see cref="Value"/>.</returns>
    public override string ToString() => Value ?? "";
}
