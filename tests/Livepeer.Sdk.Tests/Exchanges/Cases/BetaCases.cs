using System.Text.Json;

namespace Livepeer.Sdk.Tests.Exchanges.Cases;

/// <summary>The older path of an operation.</summary>
internal sealed class BetaCases : ExchangeCases
{
    public BetaCases()
        : base("beta") => Sends<JsonElement>(
            "generate-beta-text-to-image-200",
            client => CustomRequest.PostAsync(client, "/beta/generate/text-to-image", "beta", "generate-beta-text-to-image-200"));
}
