using Livepeer.Sdk;

namespace Cli.Terminal;

/// <summary>Shows one object.</summary>
internal abstract class GetCommand<T, TView>(CliEnvironment environment) : StudioCommand<IdSettings>(environment)
    where TView : IObjectView<T>
{
    protected sealed override async Task<ExitCode> RunAsync(Session session, IdSettings settings, CancellationToken cancellationToken)
    {
        T item = await GetAsync(session.Client, settings.Id, cancellationToken);
        session.Output.Write(TView.Json(item), TView.View(item));
        return ExitCode.Success;
    }

    protected abstract Task<T> GetAsync(LivepeerClient client, string id, CancellationToken cancellationToken);
}
