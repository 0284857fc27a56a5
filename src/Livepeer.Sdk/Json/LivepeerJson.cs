using System.Text.Json;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;
using Livepeer.Sdk.Json;

namespace Livepeer.Sdk;

/// <summary>
/// Serializes the SDK's types for caches, queues and endpoints. The types carry their own names and converters, so any
/// <see cref="JsonSerializerOptions"/> read and write the server's JSON, but with a mask in place of each <see cref="Secret"/>. To store
/// secrets, opt in with <see cref="OptionsWithSecrets"/> or <see cref="RevealLivepeerSecrets"/>.
/// </summary>
public static class LivepeerJson
{
    /// <summary>
    /// Gets the metadata of every type that travels, for trimmed and native applications: add it to a
    /// <see cref="JsonSerializerOptions.TypeInfoResolverChain"/>. Secrets stay masked.
    /// </summary>
    public static IJsonTypeInfoResolver TypeInfoResolver { get; } =
        new LivepeerJsonContext(new JsonSerializerOptions { DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull });

    /// <summary>
    /// Gets options that read and write the SDK's types with their secrets in the clear, for a cache or store that is as safe as the
    /// place where API keys are kept. Never use them for a response or a log.
    /// </summary>
    /// <remarks>
    /// The options are read-only and know the SDK's types alone. To store a type of your own that contains them, call
    /// <see cref="RevealLivepeerSecrets"/> on options of your own.
    /// </remarks>
    public static JsonSerializerOptions OptionsWithSecrets { get; } = CreateOptionsWithSecrets();

    /// <summary>Configures options to read and write secrets in the clear, as <see cref="OptionsWithSecrets"/> does.</summary>
    /// <param name="options">The options to change; not those of an endpoint or a logger.</param>
    /// <returns><paramref name="options"/>.</returns>
    /// <exception cref="InvalidOperationException"><paramref name="options"/> have been used already, or are read-only.</exception>
    public static JsonSerializerOptions RevealLivepeerSecrets(this JsonSerializerOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        options.Converters.Insert(0, new RevealingSecretConverter());
        return options;
    }

    private static JsonSerializerOptions CreateOptionsWithSecrets()
    {
        var options = new JsonSerializerOptions
        {
            TypeInfoResolver = TypeInfoResolver,
            DefaultIgnoreCondition = JsonIgnoreCondition.WhenWritingNull,
        };
        options.RevealLivepeerSecrets().MakeReadOnly();
        return options;
    }
}
