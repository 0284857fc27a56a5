using System.Buffers;
using System.Buffers.Text;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk.Uploads;

/// <summary>
/// Validates checkpoints. A checkpoint is untrusted, so each field is validated like an argument. No message contains a value.
/// </summary>
internal static class CheckpointRules
{
    /// <summary>Far larger than any file, and small enough that sums don't overflow.</summary>
    private const long MaxLength = 1L << 60;

    private const int HashLength = 40;
    private static readonly SearchValues<char> _hexDigits = SearchValues.Create("0123456789abcdef");

    /// <summary>Describes what is wrong with a checkpoint; <see langword="null"/> if it is valid.</summary>
    public static string? FindProblem(UploadCheckpoint checkpoint) =>
        checkpoint.Version != UploadCheckpoint.CurrentVersion ? "it is of another version"
        : SlotProblem(checkpoint.Slot)
        ?? (checkpoint.Location is { } location && UploadUrl.TryParse(location) is null ? "its location is not an https URL" : null)
        ?? SourceProblem(checkpoint.Source)
        ?? (checkpoint.Encryption is { } key && !IsKey(key) ? "its encryption is not a key of 32 bytes and a vector of 16" : null)
        ?? NumbersProblem(checkpoint);

    /// <summary>Whether an ID can be part of the path of a request.</summary>
    public static bool IsId(string? id)
    {
        try
        {
            Guard.Id(id);
            return true;
        }
        catch (ArgumentException)
        {
            return false;
        }
    }

    private static string? SlotProblem(UploadSlot? slot)
    {
        if (slot is not { Asset: not null, Task: not null })
        {
            return "it names no asset or no task";
        }

        // A ticket need not have the ID of its asset.
        if ((slot.Asset.Id is not (null or "") && !IsId(slot.Asset.Id)) || (slot.Task.Id is not "" && !IsId(slot.Task.Id)))
        {
            return "its asset or its task has an ID that is not valid";
        }

        return UploadUrl.TryParse(slot.TusEndpoint?.Reveal()) is null ? "its endpoint is not an https URL" : null;
    }

    private static string? SourceProblem(SourceIdentity? source)
    {
        if (source is null)
        {
            return "it does not describe its source";
        }

        if (source.Length is <= 0 or > MaxLength
            || source.HashedLength < 0
            || source.HashedLength > (source.Length ?? MaxLength)
            || source.LastWriteTicks < 0
            || source.LastWriteTicks > DateTime.MaxValue.Ticks)
        {
            return "its source has a length or a time that is out of range";
        }

        return source.Hash is { } hash && (hash.Length != HashLength || hash.AsSpan().ContainsAnyExcept(_hexDigits))
            || (source.Hash is null && source.HashedLength > 0)
            ? "the checksum of its source is not valid"
            : null;
    }

    private static string? NumbersProblem(UploadCheckpoint checkpoint)
    {
        if (checkpoint.TotalBytes is <= 0 or > MaxLength
            || checkpoint.BytesConfirmed < 0
            || checkpoint.BytesConfirmed > (checkpoint.TotalBytes ?? MaxLength)
            || checkpoint.ChunkLimit is <= 0
            || checkpoint.LostSlots < 0)
        {
            return "its numbers are out of range";
        }

        long? total = checkpoint is { Source.Length: { } length, Encryption: not null }
            ? EncryptedSource.LengthOf(length)
            : checkpoint.Source!.Length;
        return checkpoint.TotalBytes is { } declared && total is { } computed && declared != computed
            ? "its numbers of bytes contradict each other"
            : null;
    }

    private static bool IsKey(CipherKey key) =>
        IsBase64(key.Key?.Reveal(), CipherKey.KeySize) && IsBase64(key.Vector, CipherKey.BlockSize);

    private static bool IsBase64(string? text, int length) =>
        text is not null && Base64.IsValid(text, out int decoded) && decoded == length;
}
