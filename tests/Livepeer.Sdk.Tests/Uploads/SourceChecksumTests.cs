using System.Globalization;
using System.Numerics;
using Livepeer.Sdk.Uploads;

namespace Livepeer.Sdk.Tests.Uploads;

public sealed class SourceChecksumTests
{
    private readonly byte[] _bytes = new byte[1000];

    public SourceChecksumTests() => new Random(7).NextBytes(_bytes);

    [Theory]
    [InlineData(1)]
    [InlineData(7)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(33)]
    [InlineData(999)]
    public void It_is_the_same_however_the_bytes_arrive(int size)
    {
        var checksum = new SourceChecksum();
        for (int at = 0; at < _bytes.Length; at += size)
        {
            checksum.Append(at, _bytes.AsSpan(at, Math.Min(size, _bytes.Length - at)));
        }

        Assert.Equal(Of(_bytes), checksum.ToString());
        Assert.Equal(_bytes.Length, checksum.Length);
    }

    [Fact]
    public void Every_changed_byte_changes_it()
    {
        string original = Of(_bytes);
        for (int at = 0; at < _bytes.Length; at++)
        {
            byte[] changed = [.. _bytes];
            changed[at] ^= 1;

            Assert.NotEqual(original, Of(changed));
        }
    }

    [Fact]
    public void Bytes_in_another_order_change_it() => Assert.NotEqual(Of(_bytes), Of([.. _bytes[32..64], .. _bytes[..32], .. _bytes[64..]]));

    [Fact]
    public void Every_length_has_another()
    {
        byte[] zeros = new byte[200];

        // Zeros at the end of a block leave a CRC of zero as it is: the length is compared beside it.
        Assert.Equal(200, Enumerable.Range(1, 200).Select(length => Of(_bytes.AsSpan(0, length))).Distinct().Count());
        Assert.Equal(Of(zeros), Of(zeros));
    }

    [Fact]
    public void Bytes_that_come_again_are_skipped_and_gaps_are_not_filled()
    {
        var checksum = new SourceChecksum();
        checksum.Append(0, _bytes.AsSpan(0, 500));
        checksum.Append(100, _bytes.AsSpan(100, 600));
        checksum.Append(0, _bytes.AsSpan(0, 700));
        checksum.Append(900, _bytes.AsSpan(900));

        Assert.Equal(700, checksum.Length);
        Assert.Equal(Of(_bytes.AsSpan(0, 700)), checksum.ToString());
    }

    [Theory]
    [InlineData(-1, false)]
    [InlineData(0, true)]
    [InlineData(499, true)]
    [InlineData(500, false)]
    public void What_was_expected_is_compared_at_its_length(int changedAt, bool isContradicted)
    {
        var checksum = new SourceChecksum();
        checksum.Expect(500, Of(_bytes.AsSpan(0, 500)));
        byte[] bytes = [.. _bytes];
        if (changedAt >= 0)
        {
            bytes[changedAt] ^= 1;
        }

        checksum.Append(0, bytes.AsSpan(0, 300));
        Assert.False(checksum.IsContradicted);
        checksum.Append(300, bytes.AsSpan(300));

        Assert.Equal(isContradicted, checksum.IsContradicted);
    }

    [Theory]
    [InlineData(300)]
    [InlineData(500)]
    public void It_is_compared_as_soon_as_its_last_byte_is_there(int first)
    {
        var checksum = new SourceChecksum();
        checksum.Expect(500, "another");
        checksum.Append(0, _bytes.AsSpan(0, first));
        checksum.Append(first, _bytes.AsSpan(first, 500 - first));

        Assert.True(checksum.IsContradicted);
    }

    [Fact]
    public void No_bytes_contradict_nothing_and_a_contradiction_stays()
    {
        var checksum = new SourceChecksum();
        checksum.Expect(0, "another");
        checksum.Append(0, _bytes.AsSpan(0, 10));
        Assert.False(checksum.IsContradicted);

        checksum.Expect(20, "another");
        checksum.Append(10, _bytes.AsSpan(10, 10));
        checksum.Expect(30, "another");
        checksum.Append(20, _bytes.AsSpan(20, 10));
        Assert.True(checksum.IsContradicted);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(32)]
    [InlineData(1000)]
    public void It_is_what_four_checksums_of_single_bytes_are_on_any_processor(int length)
    {
        uint[] sums = new uint[5];
        for (int at = 0; at < length; at++)
        {
            int which = at < length / 32 * 32 ? at / 8 % 4 : 4;
            sums[which] = BitOperations.Crc32C(sums[which], _bytes[at]);
        }

        Assert.Equal(
            string.Concat(sums.Select(sum => sum.ToString("x8", CultureInfo.InvariantCulture))),
            Of(_bytes.AsSpan(0, length)));
    }

    private static string Of(ReadOnlySpan<byte> bytes)
    {
        var checksum = new SourceChecksum();
        checksum.Append(0, bytes);
        return checksum.ToString();
    }
}
