using System.ComponentModel;
using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Livepeer.Sdk.Tests.Conventions;
using Newtonsoft.Json.Linq;

namespace Livepeer.Sdk.Tests.Secrets;

/// <summary>No serializer reveals a secret unless it is explicitly requested.</summary>
public sealed class MaskedJsonTests
{
    private const string Mask = "*** (masked by Livepeer.Sdk)";

    private static readonly IJsonTypeInfoResolver _fallback =
        JsonTypeInfoResolver.Combine(LivepeerJson.TypeInfoResolver, new DefaultJsonTypeInfoResolver());

    private static readonly Dictionary<string, Func<object, string>> _serializers = new()
    {
        ["default"] = With(JsonSerializerOptions.Default),
        ["web"] = With(JsonSerializerOptions.Web),
        ["indented"] = With(new JsonSerializerOptions { WriteIndented = true, IncludeFields = true }),
        ["metadata of the SDK"] = With(new JsonSerializerOptions { TypeInfoResolver = _fallback }),
        ["metadata of the SDK, null left out"] = With(new JsonSerializerOptions
        {
            TypeInfoResolver = _fallback,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        }),
        ["metadata of the SDK for the web"] = With(new JsonSerializerOptions(JsonSerializerOptions.Web) { TypeInfoResolver = _fallback }),
        ["Newtonsoft"] = model => Newtonsoft.Json.JsonConvert.SerializeObject(model),
    };

    public static TheoryData<string, string> Models
    {
        get
        {
            TheoryData<string, string> data = [];
            // A ticket is made to be handed over, and says so.
            foreach (Type type in PublicApi.Types.Where(type => IsModel(type) && type != typeof(UploadTicket)))
            {
                foreach (string serializer in _serializers.Keys)
                {
                    data.Add(type.FullName!, serializer);
                }
            }

            return data;
        }
    }

    [Theory]
    [MemberData(nameof(Models))]
    public void No_model_shows_a_secret(string name, string serializer)
    {
        object model = FilledModel.Of(PublicApi.Assembly.GetType(name)!);

        string json = _serializers[serializer](model);

        Assert.DoesNotContain(FilledModel.Mark, json, StringComparison.OrdinalIgnoreCase);
    }

    [Fact]
    public void The_sweep_fills_secrets() => Assert.InRange(
        PublicApi.Types.Where(IsModel).Count(type => _serializers["default"](FilledModel.Of(type)).Contains(Mask, StringComparison.Ordinal)), 20, 1000);

    [Theory]
    [InlineData("default")]
    [InlineData("web")]
    [InlineData("metadata of the SDK")]
    public void A_mask_that_is_read_back_fails_and_says_why(string serializer)
    {
        string json = _serializers[serializer](new LivepeerStream { Id = "abc", StreamKey = new Secret(FilledModel.Mark) });
        JsonSerializerOptions[] all =
        [
            JsonSerializerOptions.Default, JsonSerializerOptions.Web, new() { TypeInfoResolver = LivepeerJson.TypeInfoResolver },
            LivepeerJson.OptionsWithSecrets, new JsonSerializerOptions().RevealLivepeerSecrets(),
        ];

        Assert.Contains($"\"streamKey\":\"{Mask}\"", json, StringComparison.Ordinal);
        Assert.All(all, options =>
        {
            var exception = Assert.Throws<JsonException>(() => JsonSerializer.Deserialize<LivepeerStream>(json, options));
            Assert.Contains("LivepeerJson.OptionsWithSecrets", exception.Message, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void Newtonsoft_writes_a_mask_reads_a_value_and_refuses_a_mask()
    {
        string json = Newtonsoft.Json.JsonConvert.SerializeObject(new Webhook { SharedSecret = new Secret("clear") });

        Assert.Equal(Mask, JObject.Parse(json).Value<string>("SharedSecret"));
        Assert.Contains(
            "LivepeerJson.OptionsWithSecrets",
            Assert.ThrowsAny<Newtonsoft.Json.JsonException>(() => Newtonsoft.Json.JsonConvert.DeserializeObject<Webhook>(json)).ToString(),
            StringComparison.Ordinal);
        Assert.Equal("clear", Newtonsoft.Json.JsonConvert.DeserializeObject<Webhook>("""{"SharedSecret":"clear"}""")?.SharedSecret?.Reveal());
    }

    [Fact]
    public void A_value_from_a_request_to_the_application_is_read_under_any_options() => Assert.Equal(
        "clear",
        JsonSerializer.Deserialize<CreateWebhookRequest>(
            """{"name":"x","url":"https://site.example/","events":[],"sharedSecret":"clear"}""", JsonSerializerOptions.Web)?.SharedSecret?.Reveal());

    [Fact]
    public void A_mask_of_the_server_is_a_value_like_any_other()
    {
        // The server itself writes *** for the content key of an encrypted upload.
        const string Json = """{"id":"abc","source":{"type":"directUpload","encryption":{"key":"***"}}}""";

        Assert.All(
            [JsonSerializerOptions.Web, LivepeerJson.OptionsWithSecrets],
            options => Assert.Equal("***", JsonSerializer.Deserialize<LivepeerAsset>(Json, options)?.Source?.Encryption?.Key?.Reveal()));
    }

    [Fact]
    public void Options_of_a_registration_can_be_logged_with_their_delegates()
    {
        var options = new LivepeerOptions
        {
            ApiKey = FilledModel.Mark,
            AccessToken = FilledModel.Mark,
            ApiKeyProvider = _ => ValueTask.FromResult(FilledModel.Mark),
            ConfigureRetry = _ => { },
        };

        Assert.All(_serializers.Values, serialize =>
        {
            string json = serialize(options);
            Assert.DoesNotContain(FilledModel.Mark, json, StringComparison.Ordinal);
            Assert.Contains(Mask, json, StringComparison.Ordinal);
        });
    }

    [Fact]
    public void A_secret_is_converted_from_a_string_and_to_a_mask()
    {
        TypeConverter converter = TypeDescriptor.GetConverter(typeof(Secret));

        Assert.Equal(new Secret("clear"), converter.ConvertFromInvariantString("clear"));
        Assert.Equal(Mask, converter.ConvertToInvariantString(new Secret("clear")));
        Assert.Throws<ArgumentException>("value", () => new Secret(Mask));
    }

    /// <summary>The SDK's interfaces carry no data, and a client, an exception or an experiment's stream is no model.</summary>
    private static bool IsModel(Type type) =>
        type is { IsAbstract: false, IsInterface: false, ContainsGenericParameters: false }
        && !typeof(Exception).IsAssignableFrom(type) && !typeof(Delegate).IsAssignableFrom(type) && !typeof(Attribute).IsAssignableFrom(type)
        && !typeof(System.Text.Json.Serialization.JsonConverter).IsAssignableFrom(type) && !typeof(TypeConverter).IsAssignableFrom(type)
        && !type.Name.EndsWith("Client", StringComparison.Ordinal) && !type.Name.EndsWith("ClientFactory", StringComparison.Ordinal);

    private static Func<object, string> With(JsonSerializerOptions options) => model => JsonSerializer.Serialize(model, options);
}
