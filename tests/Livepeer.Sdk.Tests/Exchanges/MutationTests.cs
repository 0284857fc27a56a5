using System.Text.Json;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Xunit.Abstractions;

namespace Livepeer.Sdk.Tests.Exchanges;

/// <summary>Responses that no recording has: nothing throws, and nothing is lost.</summary>
public sealed partial class MutationTests(ITestOutputHelper output)
{
    private const int Seed = 20261125;
    private const int Count = 1000;

    private static readonly JsonSerializerOptions _json = LivepeerJson.OptionsWithSecrets;

    private static readonly IReadOnlyList<ExchangeCase> _withResponses =
        [.. ExchangeCases.All.Where(one => one.Call is not null && one.Exchange.Response is { Status: < 300, Body.Json: not null })];

    [Fact]
    public async Task A_thousand_mutated_responses_pass_through_the_client_unchanged()
    {
        var random = new Random(Seed);
        Dictionary<string, int> kinds = [];
        List<string> failures = [];
        ResponseMutation[][] all = [.. _withResponses.Select(one => ResponseMutation.AllOf(one.Exchange.Response.Body.Json!.Value, one.Part).ToArray())];
        int[] mutable = [.. Enumerable.Range(0, all.Length).Where(index => all[index].Length > 0)];
        for (int i = 0; i < Count; i++)
        {
            ExchangeCase one = _withResponses[mutable[i % mutable.Length]];
            ResponseMutation[] mutations = all[mutable[i % mutable.Length]];
            string[] there = [.. mutations.Select(mutation => mutation.Kind).Distinct()];
            string kind = there[random.Next(there.Length)];
            ResponseMutation[] ofKind = [.. mutations.Where(mutation => mutation.Kind == kind)];
            ResponseMutation mutation = ofKind[random.Next(ofKind.Length)];
            kinds[kind] = kinds.GetValueOrDefault(kind) + 1;
            if (await FailureAsync(one, mutation) is { } failure)
            {
                failures.Add($"{one}: {mutation}: {failure}");
            }
        }

        output.WriteLine($"{kinds.Values.Sum()} mutations of {mutable.Length} responses, seed {Seed}: "
            + string.Join(", ", kinds.OrderBy(pair => pair.Key, StringComparer.Ordinal).Select(pair => $"{pair.Value} {pair.Key}")));
        Assert.True(failures.Count == 0, string.Join('\n', failures));
    }

    [Fact]
    public async Task Every_mutation_of_every_response_is_read_and_written_back_equal()
    {
        HashSet<string> tried = [];
        List<string> failures = [];
        foreach (ExchangeCase one in _withResponses)
        {
            object? result = (await one.RunAsync()).Result;
            if (result is null or JsonElement || TypeOf(result) is not { } type)
            {
                continue;
            }

            JsonElement whole = one.Exchange.Response.Body.Json!.Value;
            JsonElement part = one.Part is null ? whole : whole.GetProperty(one.Part);
            foreach (ResponseMutation mutation in ResponseMutation.AllOf(part, null))
            {
                // One item of a list stands for all.
                if (tried.Add($"{type.Type} {Index().Replace(mutation.ToString(), "[]")}") && Failure(mutation.ApplyTo(part), type) is { } failure)
                {
                    failures.Add($"{one}: {mutation}: {failure}");
                }
            }
        }

        output.WriteLine($"{tried.Count} mutations of {_withResponses.Count} responses");
        Assert.True(failures.Count == 0, string.Join('\n', failures));
        Assert.InRange(tried.Count, Count, int.MaxValue);
    }

    private static async Task<string?> FailureAsync(ExchangeCase one, ResponseMutation mutation)
    {
        JsonElement mutated = mutation.ApplyTo(one.Exchange.Response.Body.Json!.Value);
        try
        {
            ExchangeOutcome outcome = await one.RunAsync(one.Exchange.Response with { Body = RecordedBody.Parse(mutated) });
            if (outcome.Failure is { } failure)
            {
                return failure.ToString();
            }

            JsonElement expected = one.Part is null ? mutated : mutated.GetProperty(one.Part);
            return outcome.Result is null ? "the response is lost" : Difference(expected, ExchangeTests.Written(outcome.Result));
        }
        catch (Exception exception) when (exception is not OutOfMemoryException)
        {
            return exception.ToString();
        }
    }

    private static string? Failure(JsonElement mutated, JsonTypeInfo type)
    {
        try
        {
            return Difference(mutated, JsonSerializer.SerializeToElement(mutated.Deserialize(type), type));
        }
        catch (JsonException exception)
        {
            return exception.Message;
        }
    }

    private static string? Difference(JsonElement expected, JsonElement actual) =>
        JsonEquivalence.Differences(expected, actual, JsonEquivalenceOptions.ForDurations) is { Count: > 0 } differences
            ? string.Join("; ", differences)
            : null;

    /// <summary>
    /// How the response behind a result is read: a page is a list of its items. Null for results that are combined from several responses.
    /// </summary>
    private static JsonTypeInfo? TypeOf(object result)
    {
        Type type = result.GetType();
        if (type.IsGenericType && type.GetGenericTypeDefinition() == typeof(Page<>))
        {
            type = typeof(List<>).MakeGenericType(type.GetGenericArguments());
        }

        return LivepeerJson.TypeInfoResolver.GetTypeInfo(type, _json) is null ? null : _json.GetTypeInfo(type);
    }

    [GeneratedRegex(@"\[\d+\]")]
    private static partial Regex Index();
}
