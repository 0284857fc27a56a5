namespace Livepeer.Sdk.AspNetCore.Webhooks;

/// <summary>Marks an endpoint that receives requests of the server.</summary>
/// <param name="NeedsRequest">Whether its handler has the <c>HttpContext</c> injected, which there is none of in the background.</param>
internal sealed record WebhookEndpointMetadata(bool NeedsRequest);
