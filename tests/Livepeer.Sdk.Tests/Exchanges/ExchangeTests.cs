using System.Collections;
using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using Xunit.Abstractions;

namespace Livepeer.Sdk.Tests.Exchanges;

/// <summary>
/// Every recorded exchange: the SDK sends the recorded request, and the recorded response becomes a typed result that contains all of it,
/// or the right exception.
/// </summary>
public sealed class ExchangeTests(ITestOutputHelper output)
{
    private static readonly Dictionary<string, ExchangeCase> _cases = ExchangeCases.All.ToDictionary(one => one.ToString());

    private static readonly JsonSerializerOptions _json = LivepeerJson.OptionsWithSecrets;

    public static TheoryData<string> Requests => [.. _cases.Values.Where(one => one.ChecksRequest).Select(one => one.ToString())];

    public static TheoryData<string> Responses => [.. _cases.Values.Where(one => one.Call is not null).Select(one => one.ToString())];

    [Theory]
    [MemberData(nameof(Requests))]
    public async Task The_request_is_the_recorded_one(string name)
    {
        ExchangeCase one = _cases[name];
        RecordedRequest recorded = one.Exchange.Request;

        ExchangeOutcome outcome = await RunAsync(one);

        CapturedRequest sent = outcome.Requests[one.Before.Count];
        Assert.Equal(one.Before.Count + 1, outcome.Requests.Count);
        Assert.Equal($"{recorded.Method} {recorded.Path}", $"{sent.Method} {sent.Path}");
        Assert.True(QueryEquivalence.AreEqual(recorded.Query, sent.Query), $"recorded {recorded.Query}, but sent {sent.Query}");
        Assert.Equal("Bearer " + Support.Clients.Key, sent.Headers["Authorization"]);
        if (recorded.Body.Json is { } json)
        {
            Assert.Empty(JsonEquivalence.Differences(json, sent.Json));
            Assert.Equal("application/json", sent.Headers["Content-Type"]);
        }
        else if (recorded.Body.IsEmpty)
        {
            Assert.True(sent.Body is null or { Length: 0 } || sent.Text == "{}", sent.Text);
        }
    }

    [Theory]
    [MemberData(nameof(Responses))]
    public async Task The_response_becomes_a_result_or_an_exception(string name)
    {
        ExchangeCase one = _cases[name];
        RecordedResponse recorded = one.Exchange.Response;

        ExchangeOutcome outcome = await RunAsync(one);

        if (recorded.Status >= 300)
        {
            AssertFailure(recorded, outcome.Failure);
            return;
        }

        Assert.Null(outcome.Failure);
        if (outcome.Result is null)
        {
            Assert.True(recorded.Body.IsEmpty, "The response is lost.");
            return;
        }

        JsonElement expected = recorded.Body.Json!.Value;
        expected = one.Part is null ? expected : expected.GetProperty(one.Part);
        Assert.Empty(JsonEquivalence.Differences(expected, Written(outcome.Result), JsonEquivalenceOptions.ForDurations));
    }

    [Fact]
    public void No_recording_is_without_a_case()
    {
        foreach (IGrouping<string, RecordedExchange> group in ExchangeFile.All().GroupBy(exchange => exchange.Group))
        {
            List<ExchangeCase> cases = [.. group.Select(exchange => _cases.GetValueOrDefault(exchange.ToString())).OfType<ExchangeCase>()];
            output.WriteLine(
                $"{group.Key}: {group.Count()} recorded, {cases.Count(one => one.ChecksRequest)} requested and responded to, "
                + $"{cases.Count(one => one.Call is not null && !one.ChecksRequest)} answered, {cases.Count(one => one.Call is null)} left out");
        }

        Assert.Empty(ExchangeFile.All().Select(exchange => exchange.ToString()).Except(_cases.Keys));
    }

    [Fact]
    public void Nothing_is_left_out_without_a_reason() =>
        Assert.All(_cases.Values.Where(one => !one.ChecksRequest), one => Assert.False(string.IsNullOrWhiteSpace(one.Reason)));

    /// <summary>The JSON that a result is written back as.</summary>
    internal static JsonElement Written(object result)
    {
        if (result is JsonElement element)
        {
            return element;
        }

        // A page is its items; what else it holds stands in headers.
        object value = result.GetType() is { IsGenericType: true } type && type.GetGenericTypeDefinition() == typeof(Page<>)
            ? type.GetProperty(nameof(Page<object>.Items))!.GetValue(result)!
            : result;
        if (value is IEnumerable items and not (string or IDictionary))
        {
            return JsonSerializer.SerializeToElement(items.Cast<object>().Select(Written).ToArray());
        }

        JsonTypeInfo info = _json.GetTypeInfo(value.GetType());
        return JsonSerializer.SerializeToElement(value, info);
    }

    /// <summary>Uploads go to the hosts in the recordings, so they can't use a local socket.</summary>
    private static Task<ExchangeOutcome> RunAsync(ExchangeCase one) =>
        one.Exchange.Group == "upload" ? one.RunAsync() : one.RunOverHttpAsync();

    private static void AssertFailure(RecordedResponse recorded, LivepeerException? failure)
    {
        var exception = Assert.IsAssignableFrom<LivepeerApiException>(failure);
        Assert.Equal(ExchangeCase.ExceptionOf(recorded.Status), exception.GetType());
        Assert.Equal(recorded.Status, (int)exception.StatusCode);
        if (recorded.Body.Json is { } json && json.TryGetProperty("errors", out JsonElement errors))
        {
            Assert.Equal(errors.GetArrayLength(), exception.Errors.Count);
            foreach ((JsonElement expected, string actual) in errors.EnumerateArray().Zip(exception.Errors))
            {
                AssertMessage(expected.GetString()!, actual);
            }
        }
    }

    /// <summary>A message is the server's, the JSON inside JSON read, secrets masked.</summary>
    private static void AssertMessage(string expected, string actual)
    {
        if (expected.StartsWith('{'))
        {
            JsonElement complaint = JsonSerializer.Deserialize<JsonElement>(expected);
            Assert.Contains(complaint.GetProperty("message").GetString()!, actual, StringComparison.Ordinal);
            Assert.StartsWith(complaint.GetProperty("instancePath").GetString()!, actual, StringComparison.Ordinal);
        }
        else if (!actual.Contains("***", StringComparison.Ordinal))
        {
            Assert.Equal(expected, actual);
        }
    }
}
