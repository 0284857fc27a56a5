namespace Livepeer.Sdk.Http;

/// <summary>The outermost handler of a view: its calls end when the client that it was created from is disposed of.</summary>
internal sealed class ViewHandler(LivepeerConnection client, OperationHandler operations) : DelegatingHandler(operations)
{
    protected override async Task<HttpResponseMessage> SendAsync(HttpRequestMessage request, CancellationToken cancellationToken)
    {
        ObjectDisposedException.ThrowIf(client.IsClosed, typeof(LivepeerClient));
        using var ending = CancellationTokenSource.CreateLinkedTokenSource(cancellationToken, client.Closing);
        try
        {
            return await base.SendAsync(request, ending.Token).ConfigureAwait(false);
        }
        catch (Exception) when (client.IsClosed)
        {
            throw new ObjectDisposedException(LivepeerConnection.Owner);
        }
    }
}
