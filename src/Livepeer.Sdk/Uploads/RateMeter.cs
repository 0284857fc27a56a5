namespace Livepeer.Sdk.Uploads;

/// <summary>Measures a rate over the latest reports.</summary>
internal sealed class RateMeter
{
    private const int Window = 10;

    private readonly Queue<(TimeSpan At, long Bytes)> _samples = new();

    public double Add(TimeSpan at, long bytes)
    {
        if (_samples.Count > 0 && bytes < _samples.Last().Bytes)
        {
            _samples.Clear();
        }

        if (_samples.Count == Window)
        {
            _samples.Dequeue();
        }

        _samples.Enqueue((at, bytes));
        (TimeSpan firstAt, long firstBytes) = _samples.Peek();
        return at > firstAt ? (bytes - firstBytes) / (at - firstAt).TotalSeconds : 0;
    }
}
