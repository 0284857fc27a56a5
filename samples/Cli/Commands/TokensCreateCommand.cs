using System.ComponentModel;
using System.Text.Json.Nodes;
using Cli.Terminal;
using Livepeer.Sdk;
using Spectre.Console.Cli;

namespace Cli.Commands;

/// <summary>Signs a token without a request: no API key is needed.</summary>
internal sealed class TokensCreateCommand(CliEnvironment environment) : CliCommand<TokensCreateCommand.Settings>(environment)
{
    protected override async Task<ExitCode> RunAsync(Output output, Settings settings, CancellationToken cancellationToken)
    {
        TimeSpan lifetime = Duration.Parse(settings.Lifetime, "--lifetime", PlaybackTokenOptions.MaxLifetime.Days);
        SigningKeyPair pair = await new KeyFiles(settings.Key).ReadAsync(cancellationToken);
        DateTimeOffset expiresAt = Environment.Time.GetUtcNow() + lifetime;
        string token = PlaybackToken.Create(
            pair, settings.PlaybackId, new PlaybackTokenOptions { Lifetime = lifetime, TimeProvider = Environment.Time });
        output.WriteText(
            new JsonObject { ["token"] = token, ["playbackId"] = settings.PlaybackId, ["expiresAt"] = expiresAt }, token);
        return ExitCode.Success;
    }

    internal sealed class Settings : CliSettings
    {
        [CommandArgument(0, "<playback-id>")]
        [Description("The playback ID that the token is for.")]
        public required string PlaybackId { get; init; }

        [CommandOption("--key <PATH>", isRequired: true)]
        [Description("The file of the private key that signing-keys create wrote. Its public key is beside it, in .pub.")]
        public required string Key { get; init; }

        [CommandOption("--lifetime <TIME>")]
        [Description("How long the token is valid: a number of s, m, h or d, up to 7d.")]
        [DefaultValue("1h")]
        public string Lifetime { get; init; } = "1h";
    }
}
