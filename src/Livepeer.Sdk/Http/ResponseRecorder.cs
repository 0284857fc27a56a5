namespace Livepeer.Sdk.Http;

/// <summary>Remembers the last response that a view of a client received.</summary>
internal sealed class ResponseRecorder
{
    private volatile LivepeerResponse? _last;

    /// <summary>The recorder of the client that the view was created from, if it has one.</summary>
    public ResponseRecorder? Outer { private get; set; }

    /// <summary>The last response.</summary>
    /// <exception cref="InvalidOperationException">There is none.</exception>
    public LivepeerResponse Last => _last ?? throw new InvalidOperationException(
        "The call received no response through the client that was passed to it. Use that client instead of the one outside, "
        + "as in GetResponseAsync(client => client.Streams.GetAsync(id)).");

    public void Record(HttpResponseMessage response, int retries) => Record(new LivepeerResponse
    {
        StatusCode = response.StatusCode,
        Headers = ResponseHeaders.Copy(response, static value => value),
        Retries = retries,
    });

    private void Record(LivepeerResponse response)
    {
        _last = response;
        Outer?.Record(response);
    }
}
