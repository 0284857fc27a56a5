using System.Diagnostics;
using System.Text.Json;
using System.Text.Json.Serialization;
using Livepeer.Sdk.Json;
using Livepeer.Sdk.Uploads;

namespace Livepeer.Sdk;

/// <summary>
/// The state of an upload, from which another process or machine can continue. Store it like a password: it lets its holder fill the
/// asset without an API key, and for an encrypted upload it contains the content key.
/// </summary>
/// <remarks>
/// A checkpoint is untrusted input. All its fields are checked before any request is sent, and nothing is deleted because a checkpoint says
/// so: an upload that was resumed never deletes its asset, and <see cref="LivepeerUploadException.AssetId"/> names the one that may be
/// left. What the checks can't see is whether the URLs in it are still Livepeer Studio's: anyone who can change a stored checkpoint can
/// have the file sent elsewhere. If others can write to its storage, sign and encrypt it with <see cref="UploadCheckpointProtector"/>, or
/// with a protector of your own.
/// </remarks>
[DebuggerDisplay("***")]
public sealed class UploadCheckpoint
{
    internal const int CurrentVersion = 1;

    [JsonConstructor]
    internal UploadCheckpoint()
    {
    }

    /// <summary>Gets the ID of the asset that the upload fills.</summary>
    [JsonIgnore]
    public string AssetId => Slot?.Asset?.Id ?? "";

    /// <summary>Gets the number of bytes that the server has confirmed.</summary>
    [JsonInclude]
    [JsonPropertyName("confirmed")]
    public long BytesConfirmed { get; internal set; }

    /// <summary>Gets the number of bytes to send, encryption included; <see langword="null"/> if it is not known yet.</summary>
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

    /// <summary>The largest request that the server, or a proxy, let through; <see langword="null"/> if it refused none.</summary>
    [JsonInclude]
    [JsonPropertyName("chunkLimit")]
    internal long? ChunkLimit { get; set; }

    /// <summary>How many empty slots the upload may have left behind; see <see cref="AssetCreation.LostSlots"/>.</summary>
    [JsonInclude]
    [JsonPropertyName("lostSlots")]
    internal int LostSlots { get; set; }

    /// <summary>Loads a checkpoint that <see cref="Save"/> wrote, and checks all its fields.</summary>
    /// <param name="saved">The bytes that were saved.</param>
    /// <param name="unprotect">
    /// The counterpart of the protector that the checkpoint was saved with, such as <see cref="UploadCheckpointProtector.Unprotect"/>;
    /// <see langword="null"/> if it was saved in the clear.
    /// </param>
    /// <returns>The checkpoint.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="saved"/> is <see langword="null"/>.</exception>
    /// <exception cref="FormatException">
    /// The bytes are not a checkpoint, a field of it is not valid, or <paramref name="unprotect"/> did not accept them.
    /// </exception>
    public static UploadCheckpoint Load(byte[] saved, Func<byte[], byte[]>? unprotect = null)
    {
        ArgumentNullException.ThrowIfNull(saved);
        UploadCheckpoint? checkpoint = Parse(unprotect is null ? saved : Unprotect(saved, unprotect));
        if (checkpoint is null)
        {
            throw new FormatException("This is not an upload checkpoint, or it is protected.");
        }

        return CheckpointRules.FindProblem(checkpoint) is { } problem
            ? throw new FormatException($"This upload checkpoint can't be used: {problem}.")
            : checkpoint;
    }

    /// <summary>Saves the checkpoint, to be loaded by <see cref="Load"/>.</summary>
    /// <param name="protect">
    /// Protects the bytes, such as <see cref="UploadCheckpointProtector.Protect"/> or the <c>Protect</c> of an <c>IDataProtector</c> of
    /// ASP.NET Core; if <see langword="null"/>, they are saved in the clear, which suits a safe place only.
    /// </param>
    /// <returns>UTF-8 JSON, or what <paramref name="protect"/> returned.</returns>
    public byte[] Save(Func<byte[], byte[]>? protect = null)
    {
        byte[] json = JsonSerializer.SerializeToUtf8Bytes(this, LivepeerJsonContext.Default.UploadCheckpoint);
        return protect is null ? json : protect(json);
    }

    /// <summary>Returns a mask, never the checkpoint.</summary>
    /// <returns>Always <c>***</c>.</returns>
    public override string ToString() => "***";

    private static UploadCheckpoint? Parse(byte[] json)
    {
        try
        {
            return JsonSerializer.Deserialize(json, LivepeerJsonContext.Default.UploadCheckpoint);
        }
        catch (Exception)
        {
            // A converter may throw any exception. Its message may contain a part of the input.
            return null;
        }
    }

    private static byte[] Unprotect(byte[] saved, Func<byte[], byte[]> unprotect)
    {
        const string Message = "The upload checkpoint could not be unprotected: it was changed, or protected with another key.";
        try
        {
            return unprotect(saved) ?? throw new FormatException(Message);
        }
        catch (Exception exception) when (exception is not FormatException)
        {
            throw new FormatException(Message, exception);
        }
    }
}
