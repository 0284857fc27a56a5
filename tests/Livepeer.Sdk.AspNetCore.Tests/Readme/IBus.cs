namespace Livepeer.Sdk.AspNetCore.Tests.Readme;

/// <summary>The message bus of an application.</summary>
internal interface IBus
{
    Task PublishAsync(string message, CancellationToken cancellationToken);
}
