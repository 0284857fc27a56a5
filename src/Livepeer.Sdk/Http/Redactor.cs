using System.Text.Json;
using System.Text.RegularExpressions;

namespace Livepeer.Sdk.Http;

/// <summary>
/// Takes secrets out of what the server says: those that the request held (it may echo any of them), and what looks like one.
/// </summary>
internal sealed partial class Redactor
{
    private const string Mask = "***";

    /// <summary>Shorter ones would tear holes into ordinary words.</summary>
    private const int ShortestSecret = 6;

    /// <summary>Names of request fields whose values are secrets, or addresses with a secret in them.</summary>
    private static readonly HashSet<string> _secretFields = new(StringComparer.OrdinalIgnoreCase)
    {
        "accessKeyId", "apiKey", "apiSecret", "encryptedKey", "headers", "jwt", "privateKey", "privateUrl", "proof", "publicUrl",
        "secretAccessKey", "sharedSecret", "source", "streamKey", "url",
    };

    private static readonly Redactor _patternsOnly = new();
    private static readonly char[] _separators = ['/', '?', '&', '='];

    private readonly List<string> _secrets = [];

    private Redactor()
    {
    }

    public static async ValueTask<Redactor> ForAsync(Operation operation, CancellationToken cancellationToken)
    {
        var redactor = new Redactor();
        redactor.Add(operation.LastKey);
        redactor.AddPath(operation);
        await redactor.AddBodyAsync(operation.Request.Content, cancellationToken).ConfigureAwait(false);
        redactor._secrets.Sort((left, right) => right.Length.CompareTo(left.Length));
        return redactor;
    }

    /// <summary>Takes out what looks like a secret, for text of which no request is known.</summary>
    public static string? CleanText(string? text) => text is null ? null : _patternsOnly.Clean(text);

    /// <summary>For answers to requests without a body, to an address that is a secret.</summary>
    public static Redactor ForAddress(Uri address)
    {
        var redactor = new Redactor();
        redactor.Add(address.Query);
        redactor.Add(address.AbsolutePath.Split('/')[^1]);
        return redactor;
    }

    public string Clean(string text)
    {
        foreach (string secret in _secrets)
        {
            text = text.Replace(secret, Mask, StringComparison.Ordinal);
        }

        text = AuthorizationPattern().Replace(text, "$1 " + Mask);
        text = JwtPattern().Replace(text, Mask);
        text = UserInfoPattern().Replace(text, "://" + Mask + "@");
        text = IngestPattern().Replace(text, "$1" + Mask);
        text = AddressQueryPattern().Replace(text, "$1?" + Mask);
        return StreamKeyPattern().Replace(text, Mask);
    }

    private static bool LooksLikeId(string part) => part.Length >= 8 && part.Any(char.IsAsciiDigit);

    private void Add(string? secret)
    {
        if (secret is { Length: >= ShortestSecret })
        {
            _secrets.Add(secret);
            string escaped = Uri.EscapeDataString(secret);
            if (escaped != secret)
            {
                _secrets.Add(escaped);
            }
        }
    }

    /// <summary>Some routes carry a key where others have an ID; nobody knows which parts of a caller's own address do.</summary>
    private void AddPath(Operation operation)
    {
        if (operation.Template is null && operation.Request.RequestUri is { } own)
        {
            foreach (string part in own.PathAndQuery.Split(_separators).Select(Uri.UnescapeDataString).Where(LooksLikeId))
            {
                Add(part);
            }
        }

        string path = operation.Request.RequestUri?.AbsolutePath ?? "";
        string[] segments = path.Split('/');
        string? secret = operation.Template switch
        {
            "/stream/key/{streamKey}" or "/api-token/{id}" => segments[^1],
            "/stream/{id}/info" => segments[^2],
            _ => null,
        };
        Add(secret);
    }

    private async ValueTask AddBodyAsync(HttpContent? content, CancellationToken cancellationToken)
    {
        if (content?.Headers.ContentType?.MediaType != "application/json")
        {
            return;
        }

        try
        {
            Stream stream = await content.ReadAsStreamAsync(cancellationToken).ConfigureAwait(false);
            stream.Position = 0;
            using JsonDocument document = await JsonDocument.ParseAsync(stream, cancellationToken: cancellationToken).ConfigureAwait(false);
            AddFields(document.RootElement, false);
        }
        catch (JsonException)
        {
            // A body of the caller's own that is not JSON has no fields to look for.
        }
    }

    private void AddFields(JsonElement element, bool isSecret)
    {
        switch (element.ValueKind)
        {
            case JsonValueKind.Object:
                foreach (JsonProperty property in element.EnumerateObject())
                {
                    AddFields(property.Value, isSecret || _secretFields.Contains(property.Name));
                }

                break;
            case JsonValueKind.Array:
                foreach (JsonElement item in element.EnumerateArray())
                {
                    AddFields(item, isSecret);
                }

                break;
            case JsonValueKind.String when isSecret:
                Add(element.GetString());
                break;
            default:
                break;
        }
    }

    [GeneratedRegex(@"\b(Bearer|JWT|Basic)\s+[^\s""']+", RegexOptions.IgnoreCase)]
    private static partial Regex AuthorizationPattern();

    [GeneratedRegex(@"eyJ[A-Za-z0-9_-]{8,}(\.[A-Za-z0-9_-]*){1,2}")]
    private static partial Regex JwtPattern();

    [GeneratedRegex(@"://[^/\s@]+@")]
    private static partial Regex UserInfoPattern();

    [GeneratedRegex(@"\b((?:rtmps?|srt)://)\S+", RegexOptions.IgnoreCase)]
    private static partial Regex IngestPattern();

    [GeneratedRegex(@"(https?://[^\s?]+)\?\S+", RegexOptions.IgnoreCase)]
    private static partial Regex AddressQueryPattern();

    [GeneratedRegex(@"(?<![\w-])[0-9a-z]{4}(-[0-9a-z]{4}){3}(?![\w-])")]
    private static partial Regex StreamKeyPattern();
}
