using Aspire.Hosting.ApplicationModel;
using Livepeer.Sdk.Testing;

namespace Livepeer.Sdk.Aspire.Hosting;

/// <summary>A value that is known once the studio has started.</summary>
/// <param name="started">The start of the studio.</param>
/// <param name="expression">The expression for the value in a manifest.</param>
/// <param name="read">Reads the value.</param>
internal sealed class StudioValue(Task<LocalStudio> started, string expression, Func<LocalStudio, string> read)
    : IValueProvider, IManifestExpressionProvider
{
    public string ValueExpression => expression;

    public async ValueTask<string?> GetValueAsync(CancellationToken cancellationToken = default) =>
        read(await started.WaitAsync(cancellationToken).ConfigureAwait(false));
}
