namespace Livepeer.Sdk.Http;

/// <summary>
/// The innermost handler, below any handler of the application. Adds the key to requests for the configured origin only, removes the
/// headers of the caller from others, and sends a request that must not be executed twice only once.
/// </summary>
internal sealed class BearerHandler(Uri baseAddress) : DelegatingHandler
{
    private const string HeaderName = "Authorization";

    private readonly Origin _origin = new(baseAddress);

    protected override Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Operation operation = Operation.Find(request) ?? throw new LivepeerException(
            "A handler of the application replaced the request and dropped its options, so that it is unknown whether it may be sent.");
        bool isOwned = _origin.Owns(request.RequestUri);
        if (!isOwned)
        {
            request.Headers.Remove(HeaderName);
            operation.Headers.RemoveFrom(request);
        }
        else if (operation.Credential.Header is { } header)
        {
            Authorize(request, header);
        }
        else
        {
            return SendWithProvidedAsync(request, operation, cancellationToken);
        }

        return SendOnceAsync(request, operation, cancellationToken);
    }

    private async Task<HttpResponseMessage> SendWithProvidedAsync(
        HttpRequestMessage request, Operation operation, CancellationToken cancellationToken)
    {
        CredentialHeader provided = await ProvideAsync(operation, cancellationToken).ConfigureAwait(false);
        operation.Sends.ProvidedKey = provided.Key;
        Authorize(request, provided);
        return await SendOnceAsync(request, operation, cancellationToken).ConfigureAwait(false);
    }

    /// <summary>
    /// A failure of the key provider is not a failure of the connection to the API, whatever the exception is. A handler of the application
    /// may have sent the request before, with an earlier key.
    /// </summary>
    private static async ValueTask<CredentialHeader> ProvideAsync(Operation operation, CancellationToken cancellationToken)
    {
        try
        {
            return await operation.Credential.GetHeaderAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception) when (!cancellationToken.IsCancellationRequested)
        {
            string message = exception is LivepeerException
                ? exception.Message
                : $"The credential could not be obtained: the delegate that provides it threw {exception.GetType().Name}.";
            throw new LivepeerException(message, exception) { OutcomeUnknown = operation.IsOutcomeUnknown };
        }
    }

    private Task<HttpResponseMessage> SendOnceAsync(HttpRequestMessage request, Operation operation, CancellationToken cancellationToken) =>
        request.Method == HttpMethod.Get
            ? base.SendAsync(request, cancellationToken)
            : SendLoggedAsync(request, operation, cancellationToken);

    private async Task<HttpResponseMessage> SendLoggedAsync(
        HttpRequestMessage request, Operation operation, CancellationToken cancellationToken)
    {
        if (!operation.Sends.TryBegin(operation.Policy.MayRepeat))
        {
            throw ErrorReader.RepetitionRefused(operation);
        }

        try
        {
            HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
            operation.Sends.End(response.StatusCode);
            return response;
        }
        catch (Exception exception)
        {
            operation.Sends.End(exception);
            throw;
        }
    }

    private static void Authorize(HttpRequestMessage request, CredentialHeader header)
    {
        request.Headers.Remove(HeaderName);
        request.Headers.TryAddWithoutValidation(HeaderName, header.Value);
    }
}
