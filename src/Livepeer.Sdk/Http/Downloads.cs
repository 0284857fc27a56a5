namespace Livepeer.Sdk.Http;

/// <summary>Fetches files from other hosts, without a key, in constant memory. No redirect is followed.</summary>
internal sealed class Downloads(LivepeerConnection connection)
{
    private const int BufferSize = 64 * 1024;

    /// <summary>Writes the file beside its place and moves it there when it is whole.</summary>
    public async Task SaveAsync(Uri address, string path, CancellationToken cancellationToken)
    {
        string part = path + ".part";
        try
        {
            var file = new FileStream(part, new FileStreamOptions
            {
                Mode = FileMode.Create,
                Access = FileAccess.Write,
                Options = FileOptions.Asynchronous,
            });
            await using (file.ConfigureAwait(false))
            {
                await CopyAsync(address, file, cancellationToken).ConfigureAwait(false);
            }

            File.Move(part, path, overwrite: true);
        }
        catch
        {
            File.Delete(part);
            throw;
        }
    }

    public async Task CopyAsync(Uri address, Stream destination, CancellationToken cancellationToken)
    {
        using var deadline = new Deadline(connection.Time, connection.Options.AttemptTimeout, Timeout.InfiniteTimeSpan, cancellationToken);
        using var request = new HttpRequestMessage(HttpMethod.Get, address);
        try
        {
            using HttpResponseMessage response = await connection.Uploads
                .SendAsync(request, HttpCompletionOption.ResponseHeadersRead, deadline.Token).ConfigureAwait(false);
            if (!response.IsSuccessStatusCode)
            {
                throw new LivepeerApiException($"The download was answered {(int)response.StatusCode}.", response.StatusCode) { Method = "GET" };
            }

            Stream body = await response.Content.ReadAsStreamAsync(deadline.Token).ConfigureAwait(false);
            await using (body.ConfigureAwait(false))
            {
                await CopyAsync(body, destination, deadline).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException exception) when (deadline.IsReached)
        {
            throw new LivepeerTimeoutException("The download: the server did not answer in time.", exception);
        }
        catch (OperationCanceledException exception) when (cancellationToken.IsCancellationRequested && exception.CancellationToken != cancellationToken)
        {
            throw new TaskCanceledException("The download was cancelled.", exception, cancellationToken);
        }
        catch (HttpRequestException exception)
        {
            throw Broken(exception);
        }
    }

    private static async Task CopyAsync(Stream body, Stream destination, Deadline deadline)
    {
        byte[] buffer = new byte[BufferSize];
        while (true)
        {
            int read;
            deadline.Restart();
            try
            {
                read = await body.ReadAsync(buffer, deadline.Token).ConfigureAwait(false);
            }
            catch (IOException exception)
            {
                throw Broken(exception);
            }

            if (read == 0)
            {
                return;
            }

            // How long the caller's own stream takes is the caller's affair.
            await destination.WriteAsync(buffer.AsMemory(0, read), deadline.Caller).ConfigureAwait(false);
        }
    }

    private static LivepeerConnectionException Broken(Exception exception) =>
        new("The download: the connection could not be made, or broke before the file was complete.", exception);
}
