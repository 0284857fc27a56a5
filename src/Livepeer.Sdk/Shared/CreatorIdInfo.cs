using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>The ID, in your system, of the user who created an object, as returned by the server.</summary>
[JsonConverter(typeof(CreatorIdInfoConverter))]
public class CreatorIdInfo
{
    /// <summary>
    /// Gets or sets the type of the ID; <see langword="null"/> if the server returns the short form, as transcode tasks do.
    /// </summary>
    public CreatorIdType? Type { get; set; }

    /// <summary>Gets or sets the ID.</summary>
    public string? Value { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }

    /// <summary>Returns the ID.</summary>
    /// <returns>The <see cref="Value"/>.</returns>
    public override string ToString() => Value ?? "";
}
