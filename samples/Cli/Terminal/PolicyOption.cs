using Livepeer.Sdk;

namespace Cli.Terminal;

/// <summary>The values of <c>--policy</c>. A policy with a webhook needs more than fits in an option.</summary>
internal static class PolicyOption
{
    public const string Public = "public";
    public const string Jwt = "jwt";

    public static PlaybackPolicy? Parse(string? text) => text switch
    {
        null => null,
        Public => PlaybackPolicy.Public,
        Jwt => PlaybackPolicy.Jwt,
        _ => throw new UsageException($"The policy is {Public} or {Jwt}."),
    };
}
