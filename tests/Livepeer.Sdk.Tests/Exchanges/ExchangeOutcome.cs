namespace Livepeer.Sdk.Tests.Exchanges;

/// <summary>The outcome of a call against recorded responses.</summary>
/// <param name="Requests">What was sent, in order.</param>
/// <param name="Result">What the caller got; null for calls that give nothing and those that failed.</param>
/// <param name="Failure">What the caller caught.</param>
internal sealed record ExchangeOutcome(IReadOnlyList<CapturedRequest> Requests, object? Result, LivepeerException? Failure);
