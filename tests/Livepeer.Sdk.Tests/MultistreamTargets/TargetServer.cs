using System.Net;
using System.Net.Http.Json;
using System.Text.Json.Nodes;
using System.Web;

namespace Livepeer.Sdk.Tests.MultistreamTargets;

/// <summary>Lists targets as the server does: by ascending ID, only for callers that pass their own ID, pages by cursors of both kinds.</summary>
internal sealed class TargetServer : HttpMessageHandler
{
    public const string UserId = "me";

    public SortedSet<string> Ids { get; } = new(StringComparer.Ordinal);

    public List<string> Requests { get; } = [];

    /// <summary>What happens behind the client's back after each page.</summary>
    public Action<int> AfterPage { get; set; } = _ => { };

    /// <summary>How often to say that one does not feel well.</summary>
    public int Outages { get; set; }

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        string path = request.RequestUri!.AbsolutePath;
        Requests.Add(path);
        if (Outages > 0)
        {
            Outages--;
            return Task.FromResult(new HttpResponseMessage(HttpStatusCode.InternalServerError));
        }

        return Task.FromResult(path == "/api/user/me"
            ? new HttpResponseMessage { Content = JsonContent.Create(new JsonObject { ["id"] = UserId }) }
            : List(HttpUtility.ParseQueryString(request.RequestUri.Query)));
    }

    private HttpResponseMessage List(System.Collections.Specialized.NameValueCollection query)
    {
        Assert.Equal(UserId, query["userId"]);
        int limit = int.Parse(query["limit"] ?? "20", System.Globalization.CultureInfo.InvariantCulture);
        string? cursor = query["cursor"];
        int skip = cursor?.StartsWith("skip", StringComparison.Ordinal) == true
            ? int.Parse(cursor["skip".Length..], System.Globalization.CultureInfo.InvariantCulture)
            : 0;
        string[] page =
        [
            .. Ids.Where(id => cursor is null || skip > 0 || string.CompareOrdinal(id, cursor) > 0).Skip(skip).Take(limit),
        ];
        var response = new HttpResponseMessage
        {
            Content = JsonContent.Create(new JsonArray([.. page.Select(id => new JsonObject { ["id"] = id })])),
        };
        if (page.Length == limit)
        {
            response.Headers.TryAddWithoutValidation(
                "Link", $"<http://studio.example/api/multistream/target?cursor=skip{skip + limit}>; rel=\"next\"");
        }

        AfterPage(Requests.Count(path => path == "/api/multistream/target"));
        return response;
    }
}
