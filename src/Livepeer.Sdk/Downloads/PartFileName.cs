using System.Security.Cryptography;
using System.Text;

namespace Livepeer.Sdk.Downloads;

/// <summary>The name of a file while it is incomplete.</summary>
internal static class PartFileName
{
    /// <summary>The suffix of the file that has the version of the part.</summary>
    public const string TagSuffix = ".tag";

    private const string PartSuffix = ".part";

    /// <summary>
    /// The longest name that common file systems allow, in UTF-8 bytes (Linux) or UTF-16 units (Windows). Both limits are respected.
    /// </summary>
    private const int MaxNameLength = 255;

    private const int HashLength = 16;

    /// <summary>
    /// Appends <c>.part</c> to the name of the file. A name that would become too long for the file system is shortened and gets
    /// a part of its hash, so that it stays the name of this file only and the next run finds it.
    /// </summary>
    public static string For(string path)
    {
        string name = Path.GetFileName(path);
        if (Fits(name.Length, Encoding.UTF8.GetByteCount(name), PartSuffix.Length + TagSuffix.Length))
        {
            return path + PartSuffix;
        }

        string hash = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)))[..HashLength];
        string ending = $"~{hash}{PartSuffix}";
        return path[..^name.Length] + Shorten(name, ending.Length + TagSuffix.Length) + ending;
    }

    private static bool Fits(int units, int bytes, int reserved) => Math.Max(units, bytes) + reserved <= MaxNameLength;

    /// <summary>Truncates between characters: half a character is not a valid name.</summary>
    private static string Shorten(string name, int reserved)
    {
        int units = 0;
        int bytes = 0;
        foreach (Rune rune in name.EnumerateRunes())
        {
            if (!Fits(units + rune.Utf16SequenceLength, bytes + rune.Utf8SequenceLength, reserved))
            {
                break;
            }

            units += rune.Utf16SequenceLength;
            bytes += rune.Utf8SequenceLength;
        }

        return name[..units];
    }
}
