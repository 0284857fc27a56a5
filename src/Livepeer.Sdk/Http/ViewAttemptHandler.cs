namespace Livepeer.Sdk.Http;

/// <summary>The handler of a view for each attempt: adds the headers of the caller and records the response.</summary>
internal sealed class ViewAttemptHandler(CallSettings calls, HttpMessageHandler inner) : DelegatingHandler(inner)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        Operation.SetHeaders(request, calls.Headers);
        calls.Headers.AddTo(request);
        HttpResponseMessage response = await base.SendAsync(request, cancellationToken).ConfigureAwait(false);
        calls.Recorder?.Record(response, Operation.Find(request)?.Retries ?? 0);
        return response;
    }
}
