using System.Text.Json;

namespace Livepeer.Sdk.Tests.Exchanges.Cases;

/// <summary>Experiments come and go, and are none of the operations that the client must have.</summary>
internal sealed class ExperimentCases : ExchangeCases
{
    private const string Group = "experiment";
    private const string Attestation = "/experiment/-/attestation";

    public ExperimentCases()
        : base(Group)
    {
        Post("attestation-403-not-subject", Attestation);
        Post("attestation-create-201", Attestation);
        Post("attestation-create-400-bad-signature", Attestation);
        Post("attestation-create-400-future", Attestation);
        Post("attestation-create-422", Attestation);
        Get("attestation-get", Attestation + "/0xf23818be19f1ff3e15f693c56456e1fdc216e24e32952e782f29c017f5620097");
        Get("attestation-get-404", Attestation + "/nope");
        Get("attestation-list", Attestation);
        Sends("experiment-check-204", async client =>
        {
            using HttpResponseMessage response = await client.SendAsync(HttpMethod.Get, "/experiment/check/attestation");
            Assert.Equal(System.Net.HttpStatusCode.NoContent, response.StatusCode);
        });
        Get("experiment-check-403", "/experiment/check/attestation");
        Get("experiment-check-unknown", "/experiment/check/nope");
        Post("lit-verify-403", "/experiment/-/lit-signing-condition/verify-lit-jwt");
    }

    private void Get(string name, string path) => Sends<JsonElement>(name, client => CustomRequest.GetAsync(client, path));

    private void Post(string name, string path) => Sends<JsonElement>(name, client => CustomRequest.PostAsync(client, path, Group, name));
}
