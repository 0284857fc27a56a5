using Livepeer.Sdk.Http;
using Livepeer.Sdk.Waiting;

namespace Livepeer.Sdk;

/// <content>The recordings of sessions.</content>
public partial class SessionsClient
{
    /// <summary>The recording of a session: the asset of the same ID, by <c>GET /asset/{id}</c>. It is there once it is ready.</summary>
    /// <param name="sessionId">The ID of the session.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The asset. It has neither the playback policy nor the creator of its stream: anybody may watch it.</returns>
    /// <exception cref="LivepeerNotFoundException">There is no such session, it is not recorded, or its recording is not ready.</exception>
    public virtual Task<LivepeerAsset> GetRecordingAsync(string sessionId, CancellationToken cancellationToken = default) =>
        _assets.GetAsync(Guard.Id(sessionId), GetAssetOptions.Default, cancellationToken);

    /// <summary>
    /// Waits until the recording of a session is ready, by <c>GET /session/{id}</c> every now and then, at growing intervals, and gets it.
    /// The server begins with a recording only when the broadcast has been over for a minute or so.
    /// </summary>
    /// <param name="sessionId">The ID of the session.</param>
    /// <param name="options">How to wait; as <see cref="WaitOptions"/> says where null. The server does not tell how far a recording is.</param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The asset. It has neither the playback policy nor the creator of its stream: anybody may watch it.</returns>
    /// <exception cref="LivepeerTaskFailedException">The session is not recorded, or its recording failed or was deleted.</exception>
    /// <exception cref="LivepeerTimeoutException">It is not ready after <see cref="WaitOptions.Timeout"/>.</exception>
    /// <exception cref="LivepeerNotFoundException">There is no such session, beyond <see cref="WaitOptions.NotFoundTolerance"/>.</exception>
    public virtual Task<LivepeerAsset> WaitForRecordingAsync(
        string sessionId, WaitOptions? options = null, CancellationToken cancellationToken = default)
    {
        Guard.Id(sessionId);
        return WaitAsync();

        async Task<LivepeerAsset> WaitAsync()
        {
            await Waiter<LivepeerSession>.RunAsync(new RecordingWait(_api, sessionId), options, _connection.Time, _connection.Logger, cancellationToken).ConfigureAwait(false);
            try
            {
                return await GetRecordingAsync(sessionId, cancellationToken).ConfigureAwait(false);
            }
            catch (LivepeerNotFoundException exception)
            {
                // The session goes on to call it ready.
                throw RecordingWait.Deleted(sessionId, exception);
            }
        }
    }
}
