using System.Globalization;
using System.Reflection;
using System.Text;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using System.Text.RegularExpressions;
using Livepeer.Sdk.Json;
using Livepeer.Sdk.Tests.Conventions;
using Xunit.Abstractions;

namespace Livepeer.Sdk.Tests.Exchanges;

/// <summary>A number is read in any JSON spelling, and an odd one costs no page.</summary>
public sealed partial class NumberSpellingTests(ITestOutputHelper output)
{
    private static readonly JsonSerializerOptions _smallBuffer = new() { DefaultBufferSize = 1 };

    public static TheoryData<string> Spellings => [.. NumberSpelling.All.Keys];

    public static TheoryData<string, long?> Numbers => new()
    {
        { "123", 123 }, { "123.0", 123 }, { "1.23e2", 123 }, { "1.23E+2", 123 }, { "1230e-1", 123 }, { "-0", 0 }, { "-0.0", 0 }, { "0e5", 0 },
        { "1E3", 1000 }, { "-1E3", -1000 }, { "0.0000000000000000000000000000000000001e37", 1 }, { "2147483647.0", 2147483647 },
        { "9007199254740993.0", 9007199254740993 }, { "9223372036854775807", long.MaxValue }, { "9223372036854775807.0", long.MaxValue },
        { "-9223372036854775808.0", long.MinValue }, { "9223372036854775808", long.MaxValue }, { "-9223372036854775809", long.MinValue },
        { "1e400", long.MaxValue }, { "-1e400", long.MinValue }, { "1e-400", 0 }, { "1e29", long.MaxValue },
        { "123.4", 123 }, { "123.5", 124 }, { "-123.5", -124 }, { "0.49999", 0 },
        { "\"123\"", 123 }, { "\"123.0\"", 123 }, { "\" 1.23e2 \"", 123 }, { "\"1e400\"", long.MaxValue },
        { "\"\"", null }, { "\"many\"", null }, { "\"NaN\"", null }, { "\"12,3\"", null }, { "true", null }, { "null", null }, { "{\"a\":[1]}", null },
        { "[1,{}]", null },
    };

    [Theory]
    [MemberData(nameof(Spellings))]
    public async Task Every_recorded_response_reads_the_same(string spelling)
    {
        int numbers = 0;
        List<string> failures = [];
        foreach (ExchangeCase one in ExchangeCases.All.Where(one => one.Call is not null && one.Exchange.Response is { Status: < 300, Body.Json: not null }))
        {
            ExchangeOutcome plain = await one.RunAsync();
            if (plain.Result is null or JsonElement)
            {
                continue;
            }

            JsonElement body = NumberSpelling.Apply(one.Exchange.Response.Body.Json!.Value, number =>
            {
                numbers++;
                return NumberSpelling.All[spelling](number);
            });
            ExchangeOutcome outcome = await one.RunAsync(one.Exchange.Response with { Body = RecordedBody.Parse(body) });
            if (outcome.Result is null)
            {
                failures.Add($"{one}: {outcome.Failure}");
            }
            else if (JsonEquivalence.Differences(Typed(plain.Result), Typed(outcome.Result)) is { Count: > 0 } differences)
            {
                failures.Add($"{one}: {string.Join("; ", differences)}");
            }
        }

        output.WriteLine($"{numbers} numbers");
        Assert.True(failures.Count == 0, string.Join('\n', failures));
        Assert.InRange(numbers, 1000, int.MaxValue);
    }

    [Theory]
    [MemberData(nameof(Numbers))]
    public void A_whole_number_is_the_nearest_that_fits_and_what_is_none_is_null(string json, long? number)
    {
        string asset = $$"""[{"id":"a","size":{{json}},"createdAt":{{json}},"videoSpec":{"bitrate":{{json}},"duration":{{json}},"tracks":[{"width":{{json}}}]},"name":"last"}]""";
        int? small = number is null ? null : (int)Math.Clamp(number.Value, int.MinValue, int.MaxValue);

        Assert.All(
            [JsonSerializerOptions.Default, JsonSerializerOptions.Web, LivepeerJson.OptionsWithSecrets, LivepeerJsonContext.Default.Options],
            options =>
            {
                var type = (JsonTypeInfo<List<LivepeerAsset>>)options.GetTypeInfo(typeof(List<LivepeerAsset>));
                LivepeerAsset read = Assert.Single(JsonSerializer.Deserialize(json: asset, type)!);
                Assert.Equal((number, small, "last"), (read.Size, read.VideoSpec!.Tracks![0].Width, read.Name));
                Assert.Equal(number is null, read.CreatedAt is null);
                Assert.NotNull(JsonSerializer.Serialize([read], type));
            });
    }

    [Fact]
    public async Task A_number_that_arrives_in_chunks_is_read_too()
    {
        byte[] json = Encoding.UTF8.GetBytes("""[{"id":"a","size":123.0,"createdAt":{"odd":[1,2]},"videoSpec":{"bitrate":1.5e3}}]""");
        await using var stream = new OneByteStream(json);

        List<LivepeerAsset>? read = await JsonSerializer.DeserializeAsync<List<LivepeerAsset>>(stream, _smallBuffer);

        Assert.Equal((123, 1500, null), ((long)read![0].Size!, (double)read[0].VideoSpec!.Bitrate!, read[0].CreatedAt));
    }

    [Fact]
    public void Every_number_of_a_response_has_its_converter() => Assert.Empty(
        from type in PublicApi.Types
        where !type.IsAbstract && type.GetProperties().Any(property => property.IsDefined(typeof(JsonExtensionDataAttribute)))
        from property in LivepeerJsonContext.Default.Options.GetTypeInfo(type).Properties
        where Nullable.GetUnderlyingType(property.PropertyType) is { } plain && (plain.IsPrimitive || plain == typeof(TimeSpan) || plain == typeof(DateTimeOffset))
        where property.Set is not null && property.CustomConverter?.GetType().Namespace != typeof(Int64Converter).Namespace
        select $"{type.Name}.{property.Name}");

    [Theory]
    [InlineData("true", true)]
    [InlineData("\"true\"", true)]
    [InlineData("\"False\"", false)]
    [InlineData("1", true)]
    [InlineData("0.0", false)]
    [InlineData("\"0\"", false)]
    [InlineData("\"maybe\"", null)]
    [InlineData("[]", null)]
    public void A_boolean_is_read_from_a_string_or_a_number_too(string json, bool? value) =>
        Assert.Equal(value, JsonSerializer.Deserialize<LivepeerStream>($$"""{"isActive":{{json}}}""", JsonSerializerOptions.Default)!.IsActive);

    [Theory]
    [InlineData("\"2026-01-02T03:04:05Z\"", 1767323045000)]
    [InlineData("1767323045000.0", 1767323045000)]
    [InlineData("1.767323045e12", 1767323045000)]
    [InlineData("\"1767323045000\"", 1767323045000)]
    public void An_instant_is_read_in_any_form(string json, long milliseconds) => Assert.Equal(
        DateTimeOffset.FromUnixTimeMilliseconds(milliseconds),
        JsonSerializer.Deserialize<LivepeerStream>($$"""{"createdAt":{{json}}}""", JsonSerializerOptions.Default)!.CreatedAt);

    [Theory]
    [InlineData("5", "5")]
    [InlineData("5.50", "5.50")]
    [InlineData("true", "true")]
    [InlineData("{}", "")]
    public void A_word_that_is_none_keeps_its_spelling(string json, string word)
    {
        string asset = $$"""{"id":"a","status":{"phase":{{json}}},"creatorId":{{json}}}""";

        LivepeerAsset read = JsonSerializer.Deserialize<LivepeerAsset>(asset, LivepeerJson.OptionsWithSecrets)!;

        Assert.Equal(word, read.Status!.Phase!.Value.Value);
    }

    [Fact]
    public void Random_numbers_read_the_same_in_every_spelling()
    {
        var random = new Random(20261125);
        for (int i = 0; i < 3000; i++)
        {
            long number = random.NextInt64(long.MinValue >> random.Next(60), long.MaxValue >> random.Next(60));
            string text = number.ToString(CultureInfo.InvariantCulture);
            Assert.All(NumberSpelling.All.Values, spell => Assert.Equal(
                number, JsonSerializer.Deserialize<LivepeerAsset>($$"""{"size":{{spell(text)}}}""", JsonSerializerOptions.Default)!.Size));
        }
    }

    /// <summary>The JSON of a result. What stands in fields that the SDK does not know stays as it was sent, so quotes are taken off.</summary>
    private static JsonElement Typed(object result)
    {
        string json = ExchangeTests.Written(result).GetRawText();
        return JsonSerializer.SerializeToElement(JsonNode.Parse(QuotedNumber().Replace(json, "$1")));
    }

    [GeneratedRegex("""(?<=[:,\[])"(-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e0)?)"(?=[,}\]])""")]
    private static partial Regex QuotedNumber();

    private sealed class OneByteStream(byte[] bytes) : MemoryStream(bytes)
    {
        public override ValueTask<int> ReadAsync(Memory<byte> buffer, CancellationToken cancellationToken = default) =>
            base.ReadAsync(buffer[..Math.Min(1, buffer.Length)], cancellationToken);
    }
}
