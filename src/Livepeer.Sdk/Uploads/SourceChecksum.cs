using System.Buffers.Binary;
using System.Globalization;
using System.Numerics;
using System.Runtime.InteropServices;

namespace Livepeer.Sdk.Uploads;

/// <summary>
/// A checksum of all bytes from the first one: four interleaved CRC-32Cs, which processors compute faster than memory delivers the bytes.
/// It detects files that were changed or confused, not forged ones.
/// </summary>
internal sealed class SourceChecksum
{
    private const int BlockSize = 32;

    private readonly byte[] _pending = new byte[BlockSize];
    private int _pendingLength;
    private uint _a;
    private uint _b;
    private uint _c;
    private uint _d;
    private long _expectedAt = -1;
    private string? _expected;

    public long Length { get; private set; }

    /// <summary>Whether the bytes differed from the expected ones.</summary>
    public bool IsContradicted { get; private set; }

    /// <summary>Compares the checksum when a number of bytes has been seen.</summary>
    public void Expect(long length, string hash)
    {
        _expectedAt = length;
        _expected = hash;
    }

    /// <summary>Adds the bytes at an offset; bytes that were already added are skipped.</summary>
    public void Append(long offset, ReadOnlySpan<byte> bytes)
    {
        if (offset > Length || offset + bytes.Length <= Length)
        {
            return;
        }

        bytes = bytes[(int)(Length - offset)..];
        if (_expectedAt > Length && _expectedAt <= Length + bytes.Length)
        {
            int left = (int)(_expectedAt - Length);
            Add(bytes[..left]);
            IsContradicted |= ToString() != _expected;
            bytes = bytes[left..];
        }

        Add(bytes);
    }

    /// <summary>Gets the checksum of the bytes seen so far.</summary>
    public override string ToString()
    {
        uint tail = 0;
        foreach (byte value in _pending.AsSpan(0, _pendingLength))
        {
            tail = BitOperations.Crc32C(tail, value);
        }

        return string.Create(CultureInfo.InvariantCulture, $"{_a:x8}{_b:x8}{_c:x8}{_d:x8}{tail:x8}");
    }

    private void Add(ReadOnlySpan<byte> bytes)
    {
        Length += bytes.Length;
        if (_pendingLength > 0)
        {
            int missing = Math.Min(BlockSize - _pendingLength, bytes.Length);
            bytes[..missing].CopyTo(_pending.AsSpan(_pendingLength));
            _pendingLength += missing;
            bytes = bytes[missing..];
            if (_pendingLength < BlockSize)
            {
                return;
            }

            AddBlocks(_pending);
            _pendingLength = 0;
        }

        int whole = bytes.Length & ~(BlockSize - 1);
        AddBlocks(bytes[..whole]);
        bytes[whole..].CopyTo(_pending);
        _pendingLength = bytes.Length - whole;
    }

    private void AddBlocks(ReadOnlySpan<byte> bytes)
    {
        (uint a, uint b, uint c, uint d) = (_a, _b, _c, _d);
        ReadOnlySpan<ulong> words = MemoryMarshal.Cast<byte, ulong>(bytes);

        // Slicing instead of counting lets the compiler omit the bounds checks.
        while (words.Length >= 4)
        {
            a = BitOperations.Crc32C(a, Little(words[0]));
            b = BitOperations.Crc32C(b, Little(words[1]));
            c = BitOperations.Crc32C(c, Little(words[2]));
            d = BitOperations.Crc32C(d, Little(words[3]));
            words = words[4..];
        }

        (_a, _b, _c, _d) = (a, b, c, d);
    }

    private static ulong Little(ulong word) => BitConverter.IsLittleEndian ? word : BinaryPrimitives.ReverseEndianness(word);
}
