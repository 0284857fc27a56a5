using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;
using Livepeer.Sdk.Uploads;

namespace Livepeer.Sdk;

/// <summary>
/// Where an upload stands, for another process or machine to go on. Store it like a password: whoever has it can fill the asset
/// without a key, and for an encrypted upload it holds the content key. Shows itself to nobody but in JSON.
/// </summary>
[DebuggerDisplay("***")]
public sealed class UploadCheckpoint
{
    private const int CurrentVersion = 1;

    [JsonConstructor]
    internal UploadCheckpoint()
    {
    }

    /// <summary>The asset that the upload fills.</summary>
    [JsonIgnore]
    public string AssetId => Slot?.Asset.Id ?? "";

    /// <summary>How many bytes the server had confirmed.</summary>
    [JsonInclude]
    [JsonPropertyName("confirmed")]
    public long BytesConfirmed { get; internal set; }

    /// <summary>How many bytes there are to send, encryption included; null where that was not known yet.</summary>
    [JsonInclude]
    [JsonPropertyName("total")]
    public long? TotalBytes { get; internal set; }

    [JsonInclude]
    [JsonPropertyName("version")]
    internal int Version { get; set; } = CurrentVersion;

    [JsonInclude]
    [JsonPropertyName("slot")]
    internal UploadSlot? Slot { get; set; }

    [JsonInclude]
    [JsonPropertyName("location")]
    [JsonConverter(typeof(SecretTextConverter))]
    internal string? Location { get; set; }

    [JsonInclude]
    [JsonPropertyName("source")]
    internal SourceIdentity? Source { get; set; }

    [JsonInclude]
    [JsonPropertyName("encryption")]
    internal CipherKey? Encryption { get; set; }

    /// <summary>Reads what <see cref="Save"/> wrote.</summary>
    /// <param name="saved">The bytes.</param>
    /// <param name="unprotect">Undoes what the protector did; needed where there was one.</param>
    /// <returns>The checkpoint.</returns>
    /// <exception cref="FormatException">The bytes are no checkpoint, or one of a later version.</exception>
    public static UploadCheckpoint Load(byte[] saved, Func<byte[], byte[]>? unprotect = null)
    {
        ArgumentNullException.ThrowIfNull(saved);
        byte[] json = unprotect is null ? saved : unprotect(saved);
        UploadCheckpoint? checkpoint;
        try
        {
            checkpoint = JsonSerializer.Deserialize(json, LivepeerJsonContext.Default.UploadCheckpoint);
        }
        catch (JsonException)
        {
            // Its message may hold a part of what was read.
            throw new FormatException("This is not an upload checkpoint, or it is protected.");
        }

        return checkpoint is { Version: CurrentVersion, Slot.Asset.Id.Length: > 0, Source: not null }
            ? checkpoint
            : throw new FormatException("This is not an upload checkpoint of this version.");
    }

    /// <summary>Writes the checkpoint, to be read by <see cref="Load"/>.</summary>
    /// <param name="protect">
    /// Protects the bytes, such as a data protector's <c>Protect</c>; in the clear where null, and then for a safe place only.
    /// </param>
    /// <returns>The bytes: UTF-8 JSON, or what the protector made of it.</returns>
    public byte[] Save(Func<byte[], byte[]>? protect = null)
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(this, LivepeerJsonContext.Default.UploadCheckpoint);
        return protect is null ? json : protect(json);
    }

    /// <summary>A mask, never the checkpoint.</summary>
    /// <returns>Always <c>***</c>.</returns>
    public override string ToString() => "***";
}
