using System.Globalization;

namespace Livepeer.Sdk.Benchmarks;

/// <summary>What was called in some time, and what it allocated.</summary>
internal readonly record struct CallSample(long Calls, TimeSpan Time, long Bytes)
{
    public double Rate => Calls / Time.TotalSeconds;

    public double BytesPerCall => Bytes / (double)Calls;

    public static CallSample operator +(CallSample one, CallSample other) =>
        new(one.Calls + other.Calls, one.Time + other.Time, one.Bytes + other.Bytes);

    public static CallSample Parse(string line)
    {
        long[] numbers = [.. line.Split(' ').Select(number => long.Parse(number, CultureInfo.InvariantCulture))];
        return new CallSample(numbers[0], TimeSpan.FromTicks(numbers[1]), numbers[2]);
    }

    public string ToLine() => string.Create(CultureInfo.InvariantCulture, $"{Calls} {Time.Ticks} {Bytes}");
}
