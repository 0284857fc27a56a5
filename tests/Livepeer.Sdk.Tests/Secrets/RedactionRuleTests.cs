using System.Text;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk.Tests.Secrets;

/// <summary>What counts as a secret, and what is left of a text without it.</summary>
public sealed class RedactionRuleTests
{
    private static readonly Uri _url = new("https://host/");

    [Theory]
    [InlineData("plain text 1", "plain text 1")]
    [InlineData("Bearer abc def", "Bearer *** def")]
    [InlineData("jwt  abc'", "jwt ***'")]
    [InlineData("Basic abc\"", "Basic ***\"")]
    [InlineData("a eyJhbGciOiJ9.eyJ.x b", "a *** b")]
    [InlineData("https://me:word@host/a", "https://***@host/a")]
    [InlineData("to RTMP://host/live/key now", "to RTMP://*** now")]
    [InlineData("to rtmps://host/live/key", "to rtmps://***")]
    [InlineData("to srt://host", "to srt://***")]
    [InlineData("see HTTPS://host/a?b=c d", "see HTTPS://host/a?*** d")]
    [InlineData("\"clientSecret\": \"abc\", b", "\"clientSecret\": \"***\", b")]
    [InlineData("my-token=abc;d", "my-token=***;d")]
    [InlineData("key abcd-1234-efgh-5678 x", "key *** x")]
    [InlineData("key abcd-1234-efgh-5678-x", "key abcd-1234-efgh-5678-x")]
    [InlineData("a\u001bb\nc", "a\ufffdb c")]
    [InlineData(null, null)]
    public void What_looks_like_a_secret_is_masked(string? text, string? masked) => Assert.Equal(masked, Redactor.RedactText(text));

    /// <summary>With a pattern that takes cubic time, this would run for days.</summary>
    [Theory]
    [InlineData("token-")]
    [InlineData("a-")]
    [InlineData("token ")]
    [InlineData("secret\"")]
    [InlineData("eyJ")]
    [InlineData("eyJabcdefghi")]
    [InlineData("http://")]
    [InlineData("://")]
    [InlineData("bearer ")]
    [InlineData("1a2b-")]
    [InlineData(" ")]
    public void A_long_text_takes_no_longer_than_its_length_requires(string part)
    {
        string text = string.Concat(Enumerable.Repeat(part, 256 * 1024 / part.Length));

        Assert.NotNull(Redactor.RedactText(text));
    }

    [Theory]
    [InlineData("password", "***")]
    [InlineData("name", "a value")]
    public void A_field_is_masked_by_its_name(string name, string value) =>
        Assert.Equal(value, Redactor.ForUrl(_url).RedactField(name, "a value"));

    [Theory]
    [InlineData("accessKeyId", true)]
    [InlineData("HEADERS", true)]
    [InlineData("jwt", true)]
    [InlineData("key", true)]
    [InlineData("privateUrl", true)]
    [InlineData("proof", true)]
    [InlineData("publicUrl", true)]
    [InlineData("source", true)]
    [InlineData("url", true)]
    [InlineData("api_key", true)]
    [InlineData("access-key", true)]
    [InlineData("credentials", true)]
    [InlineData("encryptedKey", true)]
    [InlineData("passphrase", true)]
    [InlineData("password", true)]
    [InlineData("private_key", true)]
    [InlineData("sharedSecret", true)]
    [InlineData("signature", true)]
    [InlineData("streamKey", true)]
    [InlineData("token", true)]
    [InlineData("name", false)]
    [InlineData("keys", false)]
    [InlineData("", false)]
    public void A_name_says_whether_its_value_is_secret(string name, bool isSecret) =>
        Assert.Equal(isSecret, RequestSecrets.IsSecret(name));

    [Theory]
    [InlineData("https://host/a", "https://host/a")]
    [InlineData("https://host/a/part-1234", "https://host/a/part-1234", "part-1234")]
    [InlineData("https://host/a/part-123", "https://host/a/part-123", "part-123")]
    [InlineData("https://host/a/par-123", "https://host/a/par-123")]
    [InlineData("https://host/a/part-abcd", "https://host/a/part-abcd")]
    [InlineData("https://host-1234", "https://host-1234")]
    [InlineData("https://@host/a", "https://@host/a")]
    [InlineData("https://user:word@host/a", "https://user:word@host/a", "user:word", "user", "word")]
    [InlineData("https://user@me@host/a", "https://user@me@host/a", "user@me")]
    [InlineData("https://host/?a=bcd&e=fgh#ijk", "https://host/?a=bcd&e=fgh#ijk", "a=bcd&e=fgh#ijk", "bcd", "fgh", "ijk")]
    [InlineData("https://host/?abcd", "https://host/?abcd", "abcd")]
    [InlineData("https://host/?a=bc&=def", "https://host/?a=bc&=def", "a=bc&=def", "def")]
    [InlineData("https://host/a?b=x/part-1234", "https://host/a?b=x/part-1234", "b=x/part-1234", "x/part-1234")]
    [InlineData("?x://h/part-1234", "?x://h/part-1234", "x://h/part-1234")]
    [InlineData("://host/part-1234", "://host/part-1234", "part-1234")]
    [InlineData("no url at all/part-1234", "no url at all/part-1234")]
    [InlineData("?abc", "?abc", "abc")]
    [InlineData("ab")]
    [InlineData("   ")]
    [InlineData("abc", "abc")]
    public void The_parts_of_a_url_are_secret_where_they_are_no_names(string url, params string[] secrets)
    {
        var all = new RequestSecrets();
        all.AddUrl(url);

        Assert.Equal(secrets, all.Values.Where(value => url.Contains(value, StringComparison.Ordinal)));
    }

    [Fact]
    public void A_secret_is_known_in_every_form()
    {
        var all = new RequestSecrets();
        all.AddUrl("a%20\"b/c");

        Assert.Equal(["a%20\"b/c", "a \"b/c", "a%2520%22b%2Fc", "a%20\\u0022b/c"], all.Values);
    }

    [Theory]
    [InlineData("abc", "***")]
    [InlineData("ABC", "***")]
    [InlineData("abc abc", "*** ***")]
    [InlineData("(abc)", "(***)")]
    [InlineData("xabc", "xabc")]
    [InlineData("abc1", "abc1")]
    [InlineData("abcabc", "abcabc")]
    [InlineData("x abcd abc", "x abcd ***")]
    public void A_short_secret_is_masked_as_a_word_only(string text, string masked) =>
        Assert.Equal(masked, Redactor.ForUrl(new Uri("https://host/?a=abc")).Redact(text));

    [Theory]
    [InlineData("xabcdex", "xabcdex", "abcde")]
    [InlineData("xABCDEFx", "x***x", "abcdef")]
    public void A_secret_of_six_characters_is_masked_anywhere(string text, string masked, string secret) =>
        Assert.Equal(masked, Redactor.ForUrl(new Uri($"https://host/?a={secret}")).Redact(text));

    [Fact]
    public void A_secret_within_another_does_not_uncover_the_rest() =>
        Assert.Equal("***", Redactor.ForUrl(new Uri("https://host/?a=secret&b=secret-and-more")).Redact("secret-and-more"));

    [Fact]
    public async Task The_parts_of_a_request_are_secret()
    {
        const string Body = """{"a":["plain-1234",{"url":["https://host/?x=y1y"]}],"token":{"deep":"value-1"},"n":1}""";
        IEnumerable<string> secrets = await CollectAsync("/known/seg-12345?q=query-1234", Body, "application/json", "header;part-1234");

        Assert.Equal(
            [
                "k1", "azE=", "header;part-1234", "header%3Bpart-1234", "part-1234", "seg-12345", "query-1234", "https://host/?x=y1y",
                "https%3A%2F%2Fhost%2F%3Fx%3Dy1y", "x=y1y", "x%3Dy1y", "y1y", "value-1",
            ],
            secrets);
    }

    [Theory]
    [InlineData("a=plain&b=value-123", "text/plain", true)]
    [InlineData("a=plain&b=value-123", "multipart/form-data", false)]
    [InlineData("a=plain&b=value-123", null, false)]
    public async Task A_body_that_is_no_JSON_is_searched_for_what_looks_random(string body, string? type, bool isRead) =>
        Assert.Equal(isRead ? ["k1", "azE=", "value-123"] : ["k1", "azE="], await CollectAsync("/", body, type));

    [Fact]
    public async Task A_key_in_the_place_of_an_id_is_secret_however_it_looks() =>
        Assert.Contains("plainly-a-key", await CollectAsync("/stream/key/plainly-a-key", "", null, method: HttpMethod.Get));

    [Fact]
    public async Task A_key_is_known_in_every_form() =>
        Assert.Equal(["k+/1", "k%2B%2F1", "k\\u002B/1", "aysvMQ=="], await CollectAsync("/", "", null, key: "k+/1"));

    [Theory]
    [InlineData("provided", new[] { "provided", "cHJvdmlkZWQ=" })]
    [InlineData(null, new string[0])]
    public async Task A_key_that_a_delegate_provided_is_secret(string? key, string[] secrets)
    {
        using var request = new HttpRequestMessage(HttpMethod.Get, new Uri(_url, "/stream"));
        var limits = new OperationLimits(new LivepeerOptions(), null, null, TimeProvider.System);
        LivepeerCredential credential = LivepeerCredential.ApiKey(_ => ValueTask.FromResult("another"));
        using var operation = new Operation(request, credential, limits, CancellationToken.None);
        operation.Sends.ProvidedKey = key;

        Assert.Equal(secrets, (await RequestSecrets.CollectAsync(operation, CancellationToken.None)).Values);
    }

    [Theory]
    [InlineData('\t', " ")]
    [InlineData('\n', " ")]
    [InlineData('\r', " ")]
    [InlineData('\u000b', " ")]
    [InlineData('\u000c', " ")]
    [InlineData('\u0085', " ")]
    [InlineData('\u2028', " ")]
    [InlineData('\u2029', " ")]
    [InlineData('\0', "\ufffd")]
    [InlineData('\u001b', "\ufffd")]
    [InlineData('\u009f', "\ufffd")]
    [InlineData('\u202e', "\ufffd")]
    [InlineData('\ufeff', "\ufffd")]
    [InlineData('\u200b', "\ufffd")]
    [InlineData('\u200c', "\u200c")]
    [InlineData('\u200d', "\u200d")]
    [InlineData('\ud800', "\ufffd")]
    [InlineData('é', "é")]
    public void What_would_move_a_cursor_or_reorder_text_is_replaced(char character, string clean) =>
        Assert.Equal($"a{clean}b", ServerText.Clean($"a{character}b"));

    private static async Task<IEnumerable<string>> CollectAsync(
        string path, string body, string? type, string? header = null, HttpMethod? method = null, string key = "k1")
    {
        using var request = new HttpRequestMessage(method ?? HttpMethod.Post, new Uri(_url, path));
        request.Content = new StringContent(body, Encoding.UTF8, type ?? "text/plain");
        request.Content.Headers.ContentType = type is null ? null : request.Content.Headers.ContentType;
        Operation.SetCustom(request, new CustomRequest(path, false));
        if (header is not null)
        {
            Operation.SetHeaders(request, CallHeaders.Create(new Dictionary<string, string> { ["X-Own"] = header }, "headers"));
        }

        var limits = new OperationLimits(new LivepeerOptions(), null, null, TimeProvider.System);
        using var operation = new Operation(request, LivepeerCredential.ApiKey(key), limits, CancellationToken.None);
        return (await RequestSecrets.CollectAsync(operation, CancellationToken.None)).Values;
    }
}
