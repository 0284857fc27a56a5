using System.Text.Json.Nodes;
using Livepeer.Sdk;

namespace Cli.Terminal;

/// <summary>Lists objects, newest first.</summary>
internal abstract class ListCommand<T, TView, TSettings>(CliEnvironment environment) : StudioCommand<TSettings>(environment)
    where TView : IObjectView<T>
    where TSettings : ListSettings
{
    protected sealed override async Task<ExitCode> RunAsync(Session session, TSettings settings, CancellationToken cancellationToken)
    {
        var listing = new Listing(TView.Columns);
        var array = new JsonArray();
        await foreach (T item in List(session.Client, settings, cancellationToken).Take(settings.Limit).WithCancellation(cancellationToken))
        {
            array.Add((JsonNode)TView.Json(item));
            listing.Add(TView.Row(item));
        }

        session.Output.Write(array, listing.View("Nothing found."));
        return ExitCode.Success;
    }

    protected abstract IAsyncEnumerable<T> List(LivepeerClient client, TSettings settings, CancellationToken cancellationToken);
}
