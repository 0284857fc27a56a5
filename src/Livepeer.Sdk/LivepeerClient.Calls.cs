using System.Net;
using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <content>Options and responses of single calls.</content>
public partial class LivepeerClient
{
    /// <summary>
    /// Creates a view of this client, whose calls have other options. It uses the same connections and the same credential, also after
    /// the credential has changed.
    /// </summary>
    /// <remarks>
    /// The options apply to every request to the API, including those of waits, enumerations and uploads. They don't apply to the transfer
    /// of uploaded and downloaded content, which has options of its own. A view of a view has the options of both; its own take
    /// precedence. Views are small: create one per call, or keep it. A view ends when this client is disposed of; disposing of the view
    /// has no effect.
    /// </remarks>
    /// <param name="options">The options. Later changes to them have no effect.</param>
    /// <returns>The view.</returns>
    /// <exception cref="ArgumentException">A header can't be added; the message says why.</exception>
    public virtual LivepeerClient WithOptions(CallOptions options)
    {
        ArgumentNullException.ThrowIfNull(options);
        CallHeaders headers = CallHeaders.Create(options.Headers, nameof(options));

        // A mock has no connection.
        return _connection is null ? this : new LivepeerClient(_connection.CreateView(_connection.Calls.With(options, headers)));
    }

    /// <summary>
    /// Makes a call and gets its result together with the response of the server, such as its status code and headers.
    /// </summary>
    /// <typeparam name="T">The type of the result.</typeparam>
    /// <param name="call">
    /// The call, such as <c>client => client.Streams.GetAsync(id)</c>, on the client that is passed to it. If it sends several requests,
    /// the response is the one that was received last.
    /// </param>
    /// <returns>The result and the response. If the call fails, its exception is thrown.</returns>
    /// <exception cref="InvalidOperationException">The call received no response through the client that is passed to it.</exception>
    public virtual async Task<LivepeerResponse<T>> GetResponseAsync<T>(Func<LivepeerClient, Task<T>> call)
    {
        ArgumentNullException.ThrowIfNull(call);
        if (_connection is null)
        {
            return new LivepeerResponse<T> { Value = await call(this).ConfigureAwait(false), StatusCode = HttpStatusCode.OK };
        }

        var recorder = new ResponseRecorder();
        T value = await call(CreateView(recorder)).ConfigureAwait(false);
        LivepeerResponse response = recorder.Last;
        return new LivepeerResponse<T>
        {
            Value = value,
            StatusCode = response.StatusCode,
            Headers = response.Headers,
            Retries = response.Retries,
        };
    }

    /// <summary>Makes a call without a result and gets the response of the server, such as its status code and headers.</summary>
    /// <param name="call">
    /// The call, such as <c>client => client.Streams.DeleteAsync(id)</c>, on the client that is passed to it. If it sends several
    /// requests, the response is the one that was received last.
    /// </param>
    /// <returns>The response. If the call fails, its exception is thrown.</returns>
    /// <exception cref="InvalidOperationException">The call received no response through the client that is passed to it.</exception>
    public virtual async Task<LivepeerResponse> GetResponseAsync(Func<LivepeerClient, Task> call)
    {
        ArgumentNullException.ThrowIfNull(call);
        if (_connection is null)
        {
            await call(this).ConfigureAwait(false);
            return new LivepeerResponse { StatusCode = HttpStatusCode.OK };
        }

        var recorder = new ResponseRecorder();
        await call(CreateView(recorder)).ConfigureAwait(false);
        return recorder.Last;
    }

    private LivepeerClient CreateView(ResponseRecorder recorder) =>
        new(_connection.CreateView(_connection.Calls.With(recorder)));
}
