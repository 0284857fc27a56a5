using System.Globalization;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Options;

namespace Livepeer.Sdk.DependencyInjection;

/// <summary>Binds and validates the options of an issuer. No message contains a value.</summary>
internal sealed class PlaybackTokenBinding : IValidateOptions<PlaybackTokenIssuerOptions>
{
    public static void Bind(IConfiguration configuration, PlaybackTokenIssuerOptions options)
    {
        options.Signer = ReadSigner(configuration, options) ?? options.Signer;
        IConfigurationSection next = configuration.GetSection("Next");
        if (next.GetChildren().Any())
        {
            options.NextSigner = ReadSigner(next, options);
            Read(
                next, "From", options, "a time with its offset, such as 2026-12-01T00:00:00Z", ReadInstant,
                value => options.NextSignerFrom = value);
        }

        Read(
            configuration, "Lifetime", options, "a time such as 01:00:00 (hours, minutes and seconds)", ConfigurationBinding.ReadTime,
            value => options.Lifetime = value);
        options.Issuer = configuration["Issuer"] ?? options.Issuer;
    }

    public ValidateOptionsResult Validate(string? name, PlaybackTokenIssuerOptions options)
    {
        string[] problems = [.. options.Problems().Select(problem => $"Livepeer playback tokens: {problem}")];
        return problems.Length == 0 ? ValidateOptionsResult.Success : ValidateOptionsResult.Fail(problems);
    }

    private static PlaybackTokenSigner? ReadSigner(IConfiguration section, PlaybackTokenIssuerOptions options)
    {
        (string? publicKey, string? privateKey) = (section["PublicKey"], section["PrivateKey"]);
        if (string.IsNullOrEmpty(publicKey) && string.IsNullOrEmpty(privateKey))
        {
            return null;
        }

        string path = section is IConfigurationSection { Path: var prefix } ? prefix + ConfigurationPath.KeyDelimiter : "";
        try
        {
            return SigningKeyPair.Import(publicKey!, new Secret(privateKey!));
        }
        catch (ArgumentException exception)
        {
            // The message contains the name of the argument, not its value.
            options.ConfigurationProblems.Add($"The settings {path}PublicKey and {path}PrivateKey are not a key pair: {exception.Message}");
            return null;
        }
    }

    private static void Read<T>(
        IConfiguration section, string name, PlaybackTokenIssuerOptions options, string form, Func<string, T?> read, Action<T> set)
        where T : struct
    {
        if (section[name] is not { Length: > 0 } text)
        {
            return;
        }

        if (read(text) is { } value)
        {
            set(value);
            return;
        }

        string path = section is IConfigurationSection { Path: var prefix } ? prefix + ConfigurationPath.KeyDelimiter : "";
        options.ConfigurationProblems.Add($"The setting {path}{name} must be {form}.");
    }

    private static DateTimeOffset? ReadInstant(string text) =>
        DateTimeOffset.TryParse(text, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out DateTimeOffset instant)
            ? instant
            : null;
}
