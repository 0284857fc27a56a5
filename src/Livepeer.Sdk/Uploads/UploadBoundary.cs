namespace Livepeer.Sdk.Uploads;

/// <summary>
/// Restricts the exceptions of uploads to those of the SDK, the caller's cancellation, argument errors, and a missing file.
/// </summary>
internal static class UploadBoundary
{
    public static async Task<T> RunAsync<T>(Func<Task<T>> upload, CancellationToken cancellationToken)
    {
        try
        {
            return await upload().ConfigureAwait(false);
        }
        catch (Exception exception) when (!IsAllowed(exception, cancellationToken))
        {
            throw cancellationToken.IsCancellationRequested
                ? new OperationCanceledException("The upload was canceled.", exception, cancellationToken)
                : new LivepeerUploadException("The upload failed unexpectedly.", exception);
        }
    }

    private static bool IsAllowed(Exception exception, CancellationToken cancellationToken) => exception switch
    {
        OperationCanceledException canceled => cancellationToken.IsCancellationRequested && canceled.CancellationToken == cancellationToken,

        // The client was disposed, or a path is invalid: mistakes in the caller's code.
        LivepeerException or ArgumentException or ObjectDisposedException => true,
        _ => exception is FileNotFoundException or DirectoryNotFoundException,
    };
}
