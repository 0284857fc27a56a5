using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace Livepeer.Sdk.Uploads;

/// <summary>The entry of a journal for an uploaded file: its modification time as a hint, its length, and its content.</summary>
internal readonly record struct UploadedFile(long LastWriteTicks, long Length, UInt128 Content)
{
    public static UploadedFile From(SourceIdentity? source) =>
        new(source?.LastWriteTicks ?? 0, source?.Length ?? 0, GetHash(source?.Hash ?? ""));

    public static UInt128 GetHash(string text) => BinaryPrimitives.ReadUInt128BigEndian(SHA256.HashData(Encoding.UTF8.GetBytes(text)));

    public static bool TryParse(string time, string length, string content, out UploadedFile file)
    {
        bool isValid = long.TryParse(time, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out long ticks)
            & long.TryParse(length, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out long bytes)
            & UInt128.TryParse(content, NumberStyles.HexNumber, CultureInfo.InvariantCulture, out UInt128 hash);
        file = new UploadedFile(ticks, bytes, hash);
        return isValid;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{LastWriteTicks:x} {Length:x} {Content:x32}");
}
