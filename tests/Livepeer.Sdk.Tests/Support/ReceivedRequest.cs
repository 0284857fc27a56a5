using System.Text;

namespace Livepeer.Sdk.Tests.Support;

/// <summary>A request that a <see cref="FaultServer"/> read to its end.</summary>
public sealed record ReceivedRequest(RequestHead Head, byte[] Body)
{
    public int Number => Head.Number;

    public int Connection => Head.Connection;

    public string Method => Head.Method;

    public string Target => Head.Target;

    public string Path => Head.Path;

    public string? Query => Head.Query;

    public IReadOnlyList<KeyValuePair<string, string>> Headers => Head.Headers;

    public string Text => Encoding.UTF8.GetString(Body);

    /// <inheritdoc cref="RequestHead.Header"/>
    public string? Header(string name) => Head.Header(name);

    public override string ToString() => $"#{Number} {Method} {Target} ({Body.Length} bytes, connection {Connection})";
}
