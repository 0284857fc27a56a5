using Aspire.Hosting.ApplicationModel;
using Livepeer.Sdk.Testing;

namespace Livepeer.Sdk.Aspire.Hosting;

/// <summary>
/// Represents a Livepeer Studio as a resource of an application host. While the application runs on this machine, it is a
/// <see cref="LocalStudio"/> inside the host; an application that is published uses Livepeer Studio itself.
/// </summary>
public sealed class LivepeerStudioResource : Resource
{
    private readonly Task<LocalStudio>? _started;

    internal LivepeerStudioResource(string name, Task<LocalStudio> started)
        : base(name)
    {
        _started = started;
        BaseAddress = Value("baseAddress", studio => studio.BaseAddress.OriginalString);
        ApiKey = Value("apiKey", studio => studio.ApiKey);

        ReferenceExpression Value(string property, Func<LocalStudio, string> read) =>
            ReferenceExpression.Create($"{new StudioValue(started, $"{{{name}.{property}}}", read)}");
    }

    internal LivepeerStudioResource(string name, ParameterResource apiKey)
        : base(name)
    {
        BaseAddress = ReferenceExpression.Create($"https://livepeer.studio/api");
        ApiKey = ReferenceExpression.Create($"{apiKey}");
    }

    /// <summary>Gets the base address of the API. Its value is available as soon as the studio has started.</summary>
    public ReferenceExpression BaseAddress { get; }

    /// <summary>Gets the API key. Its value is available as soon as the studio has started.</summary>
    public ReferenceExpression ApiKey { get; }

    /// <summary>
    /// Waits until the studio has started and gets it, for example to inject faults in a test of the application.
    /// </summary>
    /// <param name="cancellationToken">The token to cancel the wait with.</param>
    /// <returns>The studio. The application host disposes of it.</returns>
    /// <exception cref="InvalidOperationException">The application is being published, so there is no local studio.</exception>
    public Task<LocalStudio> GetLocalStudioAsync(CancellationToken cancellationToken = default) =>
        (_started ?? throw new InvalidOperationException("There is no local studio while the application is being published."))
        .WaitAsync(cancellationToken);
}
