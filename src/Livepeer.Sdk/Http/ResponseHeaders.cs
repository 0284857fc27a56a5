using System.Collections.ObjectModel;
using System.Net.Http.Headers;

namespace Livepeer.Sdk.Http;

/// <summary>Copies the headers of responses for callers.</summary>
internal static class ResponseHeaders
{
    /// <summary>Copies all headers except cookies, which are credentials.</summary>
    /// <param name="headers">The headers of the response.</param>
    /// <param name="contentHeaders">The headers of its body, as it was received.</param>
    /// <param name="show">Converts a name and its value to what is shown of the value.</param>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Copy(
        HttpResponseHeaders headers, HttpContentHeaders contentHeaders, Func<string, string, string> show)
    {
        var copy = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        Add(headers.NonValidated);
        Add(contentHeaders.NonValidated);
        return new ReadOnlyDictionary<string, IReadOnlyList<string>>(copy);

        void Add(HttpHeadersNonValidated received)
        {
            foreach ((string name, HeaderStringValues values) in received)
            {
                if (!name.StartsWith("Set-Cookie", StringComparison.OrdinalIgnoreCase))
                {
                    copy[name] = [.. values.Select(value => show(name, value))];
                }
            }
        }
    }
}
