using System.Collections;
using System.Reflection;
using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk.Tests.Exchanges;

/// <summary>Recorded responses are read into typed properties, not only preserved.</summary>
public sealed class TypedResponseTests
{
    /// <summary>What is inside the installation and slips out with raw rows.</summary>
    private static readonly string[] _innards = ["LivepeerStream: mistHost", "LivepeerStream: recordObjectStoreId"];

    private static readonly Dictionary<string, ExchangeCase> _withResponses = ExchangeCases.All
        .Where(one => one.Call is not null && one.Exchange.Response.Status < 300)
        .ToDictionary(one => one.ToString());

    public static TheoryData<string> WithResponses => [.. _withResponses.Keys];

    [Theory]
    [MemberData(nameof(WithResponses))]
    public async Task Every_recorded_field_has_a_property(string name)
    {
        ExchangeOutcome outcome = await _withResponses[name].RunAsync();

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
