namespace Livepeer.Sdk.Benchmarks;

/// <summary>The number of calls in some time, and the bytes that they allocated.</summary>
internal readonly record struct CallSample(long Calls, TimeSpan Time, long Bytes)
{
    public double Rate => Calls / Time.TotalSeconds;

    public double BytesPerCall => Bytes / (double)Calls;

    public static CallSample operator +(CallSample one, CallSample other) =>
        new(one.Calls + other.Calls, one.Time + other.Time, one.Bytes + other.Bytes);
}
