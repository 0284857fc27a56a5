namespace Livepeer.Sdk.Http;

/// <summary>Adds the credential, before every attempt anew, to requests for the configured origin and to no others.</summary>
internal sealed class BearerHandler(Uri baseAddress) : DelegatingHandler
{
    private const string HeaderName = "Authorization";

    private readonly Origin _origin = new(baseAddress);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        if (!_origin.Owns(request.RequestUri))
        {
            request.Headers.Remove(HeaderName);
            return base.SendAsync(request, cancellationToken);
        }

        Operation operation = Operation.Of(request);
        if (operation.Credential.Header is { } header)
        {
            Authorize(request, operation, header);
            return base.SendAsync(request, cancellationToken);
        }

        return SendWithProvidedAsync(request, operation, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendWithProvidedAsync(
        HttpRequestMessage request, Operation operation, CancellationToken cancellationToken)
    {
        Authorize(request, operation, await operation.Credential.GetHeaderAsync(cancellationToken).ConfigureAwait(false));
        return await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
    }

    private static void Authorize(HttpRequestMessage request, Operation operation, CredentialHeader header)
    {
        request.Headers.Remove(HeaderName);
        request.Headers.TryAddWithoutValidation(HeaderName, header.Value);
        operation.LastKey = header.Key;
    }
}
