using System.Collections.Frozen;
using Microsoft.AspNetCore.Http;

namespace Livepeer.Sdk.Testing;

/// <summary>Represents the requests that the studio received.</summary>
public sealed class StudioRequests
{
    private readonly Lock _lock = new();
    private readonly List<StudioRequest> _requests = [];
    private int _number;

    internal StudioRequests()
    {
    }

    /// <summary>Gets the requests in the order of their arrival.</summary>
    public IReadOnlyList<StudioRequest> All
    {
        get
        {
            lock (_lock)
            {
                return [.. _requests];
            }
        }
    }

    /// <summary>Returns the requests that match a method and a path.</summary>
    /// <param name="method">The method, or <c>*</c> for any.</param>
    /// <param name="path">The path below <c>/api</c>; <c>*</c> matches a segment, <c>**</c> at the end any rest.</param>
    /// <returns>The requests in the order of their arrival.</returns>
    public IReadOnlyList<StudioRequest> Find(string method, string path)
    {
        var pattern = new PathPattern(method, path);
        return [.. All.Where(request => pattern.Matches(request.Method, BelowApi(request.Path)))];
    }

    /// <summary>Counts the requests that match a method and a path.</summary>
    /// <param name="method">The method, or <c>*</c> for any.</param>
    /// <param name="path">The path below <c>/api</c>, as for <see cref="Find"/>.</param>
    /// <returns>The number.</returns>
    public int Count(string method = "*", string path = "**") => Find(method, path).Count;

    /// <summary>Removes all requests received so far.</summary>
    public void Clear()
    {
        lock (_lock)
        {
            _requests.Clear();
        }
    }

    internal static string BelowApi(string path)
    {
        string trimmed = "/" + string.Join('/', path.Split('/', StringSplitOptions.RemoveEmptyEntries));
        return trimmed.StartsWith("/api/", StringComparison.OrdinalIgnoreCase) ? trimmed[4..] : trimmed;
    }

    internal StudioRequest Add(HttpRequest request, string target, DateTimeOffset at)
    {
        string[] parts = target.Split('?', 2);
        var entry = new StudioRequest
        {
            Number = Interlocked.Increment(ref _number),
            Method = request.Method,
            Path = parts[0],
            Query = parts.Length > 1 ? parts[1] : "",
            Headers = request.Headers.ToFrozenDictionary(
                header => header.Key, header => header.Value.ToString(), StringComparer.OrdinalIgnoreCase),
            ReceivedAt = at,
        };
        lock (_lock)
        {
            _requests.Add(entry);
        }

        return entry;
    }
}
