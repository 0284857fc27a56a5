using Livepeer.Sdk.Http;
using Livepeer.Sdk.Waiting;

namespace Livepeer.Sdk;

/// <content>Recordings of sessions.</content>
public partial class SessionsClient
{
    /// <summary>
    /// Gets the recording of a session: the asset with the same ID, by <c>GET /asset/{id}</c>. It exists once the recording is ready.
    /// </summary>
    /// <param name="sessionId">The ID of the session.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The asset. It inherits neither the playback policy nor the creator of its stream: anyone can watch it.</returns>
    /// <exception cref="LivepeerNotFoundException">The session does not exist, is not recorded, or its recording is not ready.</exception>
    public virtual Task<LivepeerAsset> GetRecordingAsync(string sessionId, CancellationToken cancellationToken = default) =>
        _assets.GetAsync(Guard.Id(sessionId), GetAssetOptions.Default, cancellationToken);

    /// <summary>
    /// Waits until the recording of a session is ready, polling <c>GET /session/{id}</c> at growing intervals, and gets it. The server
    /// starts on a recording only about a minute after the broadcast has ended.
    /// </summary>
    /// <param name="sessionId">The ID of the session.</param>
    /// <param name="options">
    /// How to wait; if <see langword="null"/>, the defaults of <see cref="WaitOptions"/>. The server does not report the progress of a
    /// recording.
    /// </param>
    /// <param name="cancellationToken">Cancels the wait.</param>
    /// <returns>The asset. It inherits neither the playback policy nor the creator of its stream: anyone can watch it.</returns>
    /// <exception cref="LivepeerTaskFailedException">The session is not recorded, or its recording failed or was deleted.</exception>
    /// <exception cref="LivepeerTimeoutException">The recording is not ready after <see cref="WaitOptions.Timeout"/>.</exception>
    /// <exception cref="LivepeerNotFoundException">
    /// The session is still not found after <see cref="WaitOptions.NotFoundTolerance"/>.
    /// </exception>
    public virtual Task<LivepeerAsset> WaitForRecordingAsync(
        string sessionId, WaitOptions? options = null, CancellationToken cancellationToken = default)
    {
        Guard.Id(sessionId);
        return WaitAsync();

        async Task<LivepeerAsset> WaitAsync()
        {
            await Waiter<LivepeerSession>.RunAsync(
                new RecordingWait(_api, sessionId), options, _connection.Time, _connection.Logger, cancellationToken).ConfigureAwait(false);
            try
            {
                return await GetRecordingAsync(sessionId, cancellationToken).ConfigureAwait(false);
            }
            catch (LivepeerNotFoundException exception)
            {
                // The session still reports a deleted recording as ready.
                throw RecordingWait.Deleted(sessionId, exception);
            }
        }
    }
}
