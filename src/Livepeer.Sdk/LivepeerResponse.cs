using System.Collections.ObjectModel;
using System.Net;

namespace Livepeer.Sdk;

/// <summary>Represents the response of the server behind the result of a call.</summary>
public class LivepeerResponse
{
    /// <summary>Gets or sets the status code.</summary>
    public required HttpStatusCode StatusCode { get; init; }

    /// <summary>
    /// Gets or sets the headers, including those of the body. Names are not case-sensitive. Cookies are left out, since they are
    /// credentials.
    /// </summary>
    public IReadOnlyDictionary<string, IReadOnlyList<string>> Headers { get; init; } =
        ReadOnlyDictionary<string, IReadOnlyList<string>>.Empty;

    /// <summary>Gets or sets the number of retries that preceded the response.</summary>
    public int Retries { get; init; }
}
