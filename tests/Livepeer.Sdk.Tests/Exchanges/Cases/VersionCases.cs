using System.Text.Json;

namespace Livepeer.Sdk.Tests.Exchanges.Cases;

/// <summary>None of the operations that the client must have.</summary>
internal sealed class VersionCases : ExchangeCases
{
    public VersionCases()
        : base("version") => Sends<JsonElement>("version", client => CustomRequest.GetAsync(client, "/version"));
}
