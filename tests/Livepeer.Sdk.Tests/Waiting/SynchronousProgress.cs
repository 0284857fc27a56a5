namespace Livepeer.Sdk.Tests.Waiting;

/// <summary>Keeps what is reported, in order.</summary>
internal sealed class SynchronousProgress<T> : IProgress<T>
{
    public List<T> Reports { get; } = [];

    public void Report(T value) => Reports.Add(value);
}
