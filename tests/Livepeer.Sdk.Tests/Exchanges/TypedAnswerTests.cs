using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Tests.Exchanges;

/// <summary>Recorded answers are read into properties, not only kept.</summary>
public sealed class TypedAnswerTests
{
    /// <summary>What is inside the installation and slips out with raw rows.</summary>
    private static readonly string[] _innards = ["LivepeerStream: mistHost", "LivepeerStream: recordObjectStoreId"];

    private static readonly Dictionary<string, ExchangeCase> _answered = ExchangeCases.All
        .Where(one => one.Call is not null && one.Exchange.Response.Status < 300)
        .ToDictionary(one => one.ToString());

    public static TheoryData<string> Answered => [.. _answered.Keys];

    [Theory]
    [MemberData(nameof(Answered))]
    public async Task Every_recorded_field_has_a_property(string name)
    {
        ExchangeOutcome outcome = await _answered[name].RunAsync();

        Assert.Equal("", string.Join(", ", Unknown(outcome.Result).Distinct().Except(_innards)));
    }

    private static IEnumerable<string> Unknown(object? value) => value switch
    {
        null or string or JsonElement or ValueType or Secret => [],
        IDictionary map => map.Keys.Cast<object>().SelectMany(key => Unknown(map[key])),
        IEnumerable items => items.Cast<object?>().SelectMany(Unknown),
        _ => value.GetType().GetProperties().SelectMany(property => UnknownIn(property, value)),
    };

    private static IEnumerable<string> UnknownIn(PropertyInfo property, object owner)
    {
        object? value = property.GetValue(owner);
        return property.IsDefined(typeof(JsonExtensionDataAttribute))
            ? ((IDictionary<string, JsonElement>?)value)?.Keys.Select(key => $"{owner.GetType().Name}: {key}") ?? []
            : Unknown(value);
    }
}
