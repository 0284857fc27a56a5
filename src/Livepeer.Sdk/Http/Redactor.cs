using System.Text;
using System.Text.RegularExpressions;

namespace Livepeer.Sdk.Http;

/// <summary>
/// Masks secrets in text from the server: those that the request contained (the server may echo any of them), and everything that looks
/// like one.
/// </summary>
internal sealed partial class Redactor
{
    private const string Mask = "***";

    /// <summary>Shorter secrets are masked only as whole words, because they may occur within other words.</summary>
    private const int LongSecret = 6;

    private static readonly Redactor _patternsOnly = new(new RequestSecrets());

    private readonly string[] _secrets;

    private Redactor(RequestSecrets secrets) => _secrets = [.. secrets.Values.Order(Comparer<string>.Create(
        static (left, right) => right.Length.CompareTo(left.Length)))];

    /// <summary>Creates a redactor for the server's response to a call of the API.</summary>
    public static async ValueTask<Redactor> ForAsync(Operation operation, CancellationToken cancellationToken) =>
        new(await RequestSecrets.CollectAsync(operation, cancellationToken).ConfigureAwait(false));

    /// <summary>Creates a redactor for a host's response to a request without a body, to a URL that is a secret.</summary>
    public static Redactor ForUrl(Uri url)
    {
        var secrets = new RequestSecrets();
        secrets.AddUrl(url.OriginalString);
        return new Redactor(secrets);
    }

    /// <summary>Masks everything that looks like a secret, in text that belongs to no known request.</summary>
    public static string? RedactText(string? text) => text is null ? null : _patternsOnly.Redact(ServerText.Clean(text));

    /// <summary>Masks the value of a field whose name says that it is a secret, and otherwise the secrets in the value.</summary>
    public string RedactField(string name, string value) => RequestSecrets.IsSecret(name) ? Mask : Redact(value);

    /// <summary>Masks secrets in text.</summary>
    public string Redact(string text)
    {
        foreach (string secret in _secrets)
        {
            text = secret.Length >= LongSecret
                ? text.Replace(secret, Mask, StringComparison.OrdinalIgnoreCase)
                : ReplaceWord(text, secret);
        }

        text = AuthorizationPattern().Replace(text, "$1 " + Mask);
        text = JwtPattern().Replace(text, Mask);
        text = UserInfoPattern().Replace(text, "://" + Mask + "@");
        text = IngestPattern().Replace(text, "$1" + Mask);
        text = UrlQueryPattern().Replace(text, "$1?" + Mask);
        text = FieldPattern().Replace(text, "${name}" + Mask);
        return StreamKeyPattern().Replace(text, Mask);
    }

    private static string ReplaceWord(string text, string word)
    {
        var result = new StringBuilder();
        int start = 0;
        int at;
        while ((at = text.IndexOf(word, start, StringComparison.OrdinalIgnoreCase)) >= 0)
        {
            int end = at + word.Length;
            bool isWord = (at == 0 || !char.IsLetterOrDigit(text[at - 1])) && (end == text.Length || !char.IsLetterOrDigit(text[end]));
            result.Append(text, start, at - start).Append(isWord ? Mask : text.AsSpan(at, word.Length));
            start = end;
        }

        return result.Append(text, start, text.Length - start).ToString();
    }

    [GeneratedRegex(@"\b(Bearer|JWT|Basic)\s+[^\s""']+", RegexOptions.IgnoreCase)]
    private static partial Regex AuthorizationPattern();

    [GeneratedRegex(@"eyJ[A-Za-z0-9_-]{8,4096}(\.[A-Za-z0-9_-]*){1,2}")]
    private static partial Regex JwtPattern();

    [GeneratedRegex(@"://[^/\s@]+@")]
    private static partial Regex UserInfoPattern();

    [GeneratedRegex(@"\b((?:rtmps?|srt)://)\S+", RegexOptions.IgnoreCase)]
    private static partial Regex IngestPattern();

    [GeneratedRegex(@"(https?://[^\s?]{1,8192})\?\S+", RegexOptions.IgnoreCase)]
    private static partial Regex UrlQueryPattern();

    /// <summary>
    /// Matches a JSON field or a parameter whose name says that its value is a secret. All repetitions here are bounded, or can't be
    /// entered again from within: the text is the server's, and must not take more than linear time.
    /// </summary>
    [GeneratedRegex(
        @"(?<name>(?:password|passphrase|secret|token|api_?key|access_?key|private_?key|stream_?key|credential)[\w-]{0,64}"
            + @"""?\s*[:=]\s*""?)(?:[^\s""',;&}]+)",
        RegexOptions.IgnoreCase)]
    private static partial Regex FieldPattern();

    [GeneratedRegex(@"(?<![\w-])[0-9a-z]{4}(-[0-9a-z]{4}){3}(?![\w-])")]
    private static partial Regex StreamKeyPattern();
}
