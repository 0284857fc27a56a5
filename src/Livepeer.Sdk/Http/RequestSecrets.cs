using System.Text;
using System.Text.Json;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk.Http;

/// <summary>The secrets in a request: the key, and those in the headers of the caller, the path, the query and the body.</summary>
internal sealed class RequestSecrets
{
    /// <summary>Fields whose values are secrets or contain one.</summary>
    private static readonly HashSet<string> _secretNames = new(StringComparer.OrdinalIgnoreCase)
    {
        "accessKeyId", "headers", "jwt", "key", "privateUrl", "proof", "publicUrl", "source", "url",
    };

    /// <summary>Parts of the names of other such fields.</summary>
    private static readonly string[] _secretWords =
    [
        "apikey", "accesskey", "credential", "encryptedkey", "passphrase", "password", "privatekey", "secret", "signature", "streamkey",
        "token",
    ];

    private static readonly char[] _separators = ['/', '?', '&', '=', ';', ' ', '"', ',', '\n', '\r'];

    private readonly HashSet<string> _values = new(StringComparer.Ordinal);

    public IEnumerable<string> Values => _values;

    public static async ValueTask<RequestSecrets> CollectAsync(Operation operation, CancellationToken cancellationToken)
    {
        var secrets = new RequestSecrets();
        secrets.AddKey(operation.Credential.Header?.Key ?? operation.Sends.ProvidedKey);
        secrets.AddHeaders(operation.Headers);
        secrets.AddPath(operation);
        await secrets.AddBodyAsync(operation, cancellationToken).ConfigureAwait(false);
        return secrets;
    }

    /// <summary>Whether the name of a field says that its value is a secret or contains one.</summary>
    public static bool IsSecret(string name) => _secretNames.Contains(name)
        || (name.Replace("_", "", StringComparison.Ordinal).Replace("-", "", StringComparison.Ordinal) is var plain
            && _secretWords.Any(word => plain.Contains(word, StringComparison.OrdinalIgnoreCase)));

    /// <summary>Adds a URL that is a secret, and its secret parts: the values of its query, its user info and its last segment.</summary>
    public void AddUrl(string url)
    {
        Add(url);
        int query = url.IndexOf('?', StringComparison.Ordinal);
        if (query >= 0)
        {
            Add(url[(query + 1)..]);
            foreach (string parameter in url[(query + 1)..].Split('&', '#'))
            {
                Add(parameter[(parameter.IndexOf('=', StringComparison.Ordinal) + 1)..]);
            }
        }

        string path = query >= 0 ? url[..query] : url;
        int authority = path.IndexOf("://", StringComparison.Ordinal);
        if (authority < 0)
        {
            return;
        }

        string[] segments = path[(authority + 3)..].Split('/');
        if (segments[0].LastIndexOf('@') is var at and > 0)
        {
            Add(segments[0][..at]);
            foreach (string part in segments[0][..at].Split(':'))
            {
                Add(part);
            }
        }

        if (segments.Length > 1 && LooksRandom(segments[^1]))
        {
            Add(segments[^1]);
        }
    }

    private static bool LooksRandom(string part) => part.Length >= 8 && part.Any(char.IsAsciiDigit);

    /// <summary>Adds a value in all the forms in which the server may echo it.</summary>
    private void Add(string? value)
    {
        if (string.IsNullOrWhiteSpace(value) || value.Length < 3)
        {
            return;
        }

        _values.Add(value);
        _values.Add(Uri.UnescapeDataString(value));
        _values.Add(Uri.EscapeDataString(value));
        _values.Add(JsonEncodedText.Encode(value).Value);
    }

    private void AddKey(string? key)
    {
        if (string.IsNullOrEmpty(key))
        {
            return;
        }

        Add(key);
        _values.Add(key);
        _values.Add(Convert.ToBase64String(Encoding.UTF8.GetBytes(key)));
    }

    /// <summary>A header that a caller adds may be a credential, with or without a scheme.</summary>
    private void AddHeaders(CallHeaders headers)
    {
        foreach (string value in headers.Values)
        {
            Add(value);
            foreach (string part in value.Split(_separators).Where(LooksRandom))
            {
                Add(part);
            }
        }
    }

    /// <summary>Some routes have a key where others have an ID; in a custom path, any segment may be a key.</summary>
    private void AddPath(Operation operation)
    {
        if (operation.Request.RequestUri is not { } url)
        {
            return;
        }

        if (operation.Template is null)
        {
            foreach (string part in url.PathAndQuery.Split(_separators).Where(LooksRandom))
            {
                Add(part);
            }
        }

        int index = operation.Policy.SecretSegment;
        string[] path = operation.PathSegments();
        if (index >= 0 && index < path.Length)
        {
            Add(path[index]);
        }
    }

    private async ValueTask AddBodyAsync(Operation operation, CancellationToken cancellationToken)
    {
        if (operation.Request.Content is not { } content || content.Headers.ContentType?.MediaType is not { } type
            || type.StartsWith("multipart/", StringComparison.OrdinalIgnoreCase))
        {
            return;
        }

        string body = Encoding.UTF8.GetString(await content.ReadAsByteArrayAsync(cancellationToken).ConfigureAwait(false));
        try
        {
            using JsonDocument document = JsonDocument.Parse(JsonRepair.Apply(body));
            AddFields(document.RootElement, false);
        }
        catch (JsonException)
        {
            // A custom body may be a form, or anything else.
            foreach (string part in body.Split(_separators).Where(LooksRandom))
            {
                Add(part);
            }
        }
    }

    private void AddFields(JsonElement element, bool isSecret)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    AddFields(property.Value, isSecret || IsSecret(property.Name));
                }

                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    AddFields(item, isSecret);
                }

                break;
            case JsonValueKind.String when isSecret:
                AddUrl(element.GetString()!);
                break;
            default:
                break;
        }
    }
}
