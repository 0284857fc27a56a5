namespace Livepeer.Sdk.AspNetCore.Proxy;

/// <summary>An operation that is open to visitors.</summary>
internal sealed record ProxyRoute(string Method, string Pattern, IReadOnlyCollection<string> QueryNames, Func<VisitorCall, Task> Handler);
