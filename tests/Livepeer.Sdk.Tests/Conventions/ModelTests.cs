using System.Reflection;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Livepeer.Sdk.Http;
using Livepeer.Sdk.Json;
using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Conventions;

/// <summary>Every model takes what the server may send one day, and keeps it.</summary>
public sealed class ModelTests
{
    private static readonly JsonSerializerOptions _json = LivepeerJson.OptionsWithSecrets;

    /// <summary>The models of responses: those that preserve unknown fields.</summary>
    public static TheoryData<string> Responses =>
        [.. PublicApi.Types.Where(type => !type.IsAbstract && ExtensionData(type) is not null).Select(type => type.FullName!)];

    [Theory]
    [MemberData(nameof(Responses))]
    public void A_response_accepts_a_null_in_every_place_and_keeps_fields_that_it_does_not_know(string name)
    {
        JsonTypeInfo info = Info(name);
        JsonObject sent = new() { ["somethingNew"] = new JsonObject { ["deep"] = JsonValue.Create(2.50m) } };
        foreach (JsonPropertyInfo property in Properties(info))
        {
            sent[property.Name] = null;
        }

        object model = JsonSerializer.Deserialize(sent, info)!;
        JsonNode? written = JsonSerializer.SerializeToNode(model, info);

        Assert.Equal("""{"deep":2.50}""", written!["somethingNew"]!.ToJsonString());
    }

    [Theory]
    [MemberData(nameof(Responses))]
    public void A_response_keeps_values_that_it_does_not_know(string name)
    {
        JsonTypeInfo info = Info(name);
        foreach (JsonPropertyInfo property in Properties(info).Where(property => IsOpenEnum(property.PropertyType)))
        {
            JsonObject sent = new() { [property.Name] = "never seen" };

            object model = JsonSerializer.Deserialize(sent, info)!;

            Assert.Equal("never seen", JsonSerializer.SerializeToNode(model, info)![property.Name]!.GetValue<string>());
        }
    }

    [Theory]
    [MemberData(nameof(Responses))]
    public void The_properties_of_a_response_can_be_set_by_anyone(string name)
    {
        Type type = PublicApi.Assembly.GetType(name)!;
        Assert.All(
            type.GetProperties(BindingFlags.Public | BindingFlags.Instance).Where(property => !property.IsDefined(typeof(JsonIgnoreAttribute))),
            property => Assert.True(property.SetMethod is { IsPublic: true }, $"{type.Name}.{property.Name}"));
    }

    [Fact]
    public void Every_type_that_travels_is_in_the_json_context()
    {
        IEnumerable<Type> travelling = Protocols.Methods.SelectMany(method => method.GetParameters()
            .Where(parameter => parameter.IsDefined(typeof(Refit.BodyAttribute)) && !typeof(IMultipartRequest).IsAssignableFrom(parameter.ParameterType))
            .Select(parameter => parameter.ParameterType)
            .Concat(method.ReturnType.GetGenericArguments()));

        Assert.Empty(travelling.Where(type => !IsBare(type) && LivepeerJson.TypeInfoResolver.GetTypeInfo(type, _json) is null).Select(type => type.Name));
    }

    [Fact]
    public void An_open_enum_is_equal_by_its_word_and_writes_it() => Assert.All(
        PublicApi.Types.Where(IsOpenEnum),
        type =>
        {
            MethodInfo from = type.GetInterfaceMap(typeof(IOpenEnum<>).MakeGenericType(type)).TargetMethods.Single(method => method.IsStatic);
            object empty = Activator.CreateInstance(type)!;

            Assert.Equal(empty, from.Invoke(null, [""]));
            Assert.Equal(empty.GetHashCode(), from.Invoke(null, [""])!.GetHashCode());
            Assert.Equal("word", from.Invoke(null, ["word"])!.ToString());
            Assert.Equal("\"word\"", JsonSerializer.Serialize(from.Invoke(null, ["word"]), type, JsonSerializerOptions.Default));
        });

    private static JsonTypeInfo Info(string name) => _json.GetTypeInfo(PublicApi.Assembly.GetType(name)!);

    private static IEnumerable<JsonPropertyInfo> Properties(JsonTypeInfo info) => info.Properties.Where(property => property is { IsExtensionData: false, Set: not null });

    private static PropertyInfo? ExtensionData(Type type) =>
        type.GetProperties().FirstOrDefault(property => property.IsDefined(typeof(JsonExtensionDataAttribute)));

    private static bool IsOpenEnum(Type type)
    {
        Type plain = Nullable.GetUnderlyingType(type) ?? type;
        return plain.IsValueType && plain.GetInterfaces().Any(one => one.IsGenericType && one.GetGenericTypeDefinition() == typeof(IOpenEnum<>));
    }

    /// <summary>A body as it comes, without a model.</summary>
    private static bool IsBare(Type type) => type == typeof(Stream) || type == typeof(HttpResponseMessage);
}
