using System.Diagnostics.CodeAnalysis;

namespace Livepeer.Sdk.Tests.Exchanges.Cases;

/// <summary>The recorded server lacks the service behind these: the requests are correct, and the responses say so.</summary>
[Experimental(Experiments.Metrics)]
internal sealed class DataCases : ExchangeCases
{
    private const string Id = "dd26xh2wvtdhleab";

    public DataCases()
        : base("data")
    {
        Sends("data-404-usage-query", client => client.Metrics.GetUsageAsync());
        Sends("data-404-views-PLAYBACKID-total", client => client.Metrics.GetAssetViewsAsync(Id));
        Sends("data-404-views-now", client => client.Metrics.GetRealtimeViewershipAsync());
        Sends("data-404-views-query", client => client.Metrics.GetViewershipAsync());
        Meets(
            "data-404-views-query-creator",
            "An asset or a stream is required.",
            client => client.Metrics.GetCreatorViewershipAsync(new CreatorViewershipQuery { AssetId = "x" }));
        Sends("data-404-views-query-total-PLAYBACKID", client => client.Metrics.GetTotalViewershipAsync(Id));
    }
}
