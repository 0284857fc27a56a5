using Microsoft.AspNetCore.Http.Metadata;

namespace Livepeer.Sdk.AspNetCore.Webhooks;

/// <summary>
/// Marks an endpoint that receives requests of the server. The server decides by the status whether to repeat a request, so the status
/// code pages of the application must not replace it, for example by a redirect.
/// </summary>
/// <param name="NeedsRequest">Whether its handler has a parameter of the request, which there is none of in the background.</param>
internal sealed record WebhookEndpointMetadata(bool NeedsRequest) : ISkipStatusCodePagesMetadata;
