using System.Collections.ObjectModel;
using System.Net.Http.Headers;

namespace Livepeer.Sdk.Http;

/// <summary>Copies the headers of responses for callers.</summary>
internal static class ResponseHeaders
{
    /// <summary>Copies all headers except cookies, which are credentials.</summary>
    /// <param name="response">The response, whose body has not been replaced yet.</param>
    /// <param name="show">Converts a value to what is shown of it.</param>
    public static IReadOnlyDictionary<string, IReadOnlyList<string>> Copy(HttpResponseMessage response, Func<string, string> show)
    {
        var copy = new Dictionary<string, IReadOnlyList<string>>(StringComparer.OrdinalIgnoreCase);
        Add(response.Headers.NonValidated);
        Add(response.Content.Headers.NonValidated);
        return new ReadOnlyDictionary<string, IReadOnlyList<string>>(copy);

        void Add(HttpHeadersNonValidated headers)
        {
            foreach ((string name, HeaderStringValues values) in headers)
            {
                if (!name.StartsWith("Set-Cookie", StringComparison.OrdinalIgnoreCase))
                {
                    copy[name] = [.. values.Select(show)];
                }
            }
        }
    }
}
