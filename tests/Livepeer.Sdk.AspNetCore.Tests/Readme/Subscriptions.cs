namespace Livepeer.Sdk.AspNetCore.Tests.Readme;

/// <summary>Who has paid.</summary>
internal abstract class Subscriptions
{
    public abstract Task<bool> IsActiveAsync(string? accessKey, CancellationToken cancellationToken);
}
