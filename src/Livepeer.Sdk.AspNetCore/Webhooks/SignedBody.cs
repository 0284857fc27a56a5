using System.Buffers;
using System.IO.Pipelines;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Http.Features;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.AspNetCore.Webhooks;

/// <summary>Reads and verifies a request of the server.</summary>
internal static class SignedBody
{
    /// <summary>Returns what was parsed, or <see langword="null"/> after having set the status of a refusal.</summary>
    public static async Task<T?> ReadAsync<T>(
        HttpContext context,
        LivepeerWebhookOptions options,
        ILogger logger,
        Func<ReadOnlyMemory<byte>, string?, IReadOnlyCollection<Secret>, WebhookParseOptions, T> parse)
        where T : class
    {
        HttpResponse response = context.Response;
        ReadOnlyMemory<byte>? read;
        try
        {
            read = await ReadBodyAsync(context, options.MaxBodySize).ConfigureAwait(false);
        }
        catch (BadHttpRequestException exception)
        {
            // Such as a connection that is too slow. Its status would be a 4xx.
            WebhookServerLog.Unreadable(logger, exception);
            response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return null;
        }

        if (read is not { } body)
        {
            WebhookServerLog.TooLarge(logger, options.MaxBodySize);
            response.StatusCode = StatusCodes.Status413PayloadTooLarge;
            return null;
        }

        Secret[] secrets = await SecretsAsync(context, options, logger).ConfigureAwait(false);
        if (secrets.Length == 0)
        {
            WebhookServerLog.NoSecret(logger);
            response.StatusCode = StatusCodes.Status503ServiceUnavailable;
            return null;
        }

        // Several headers are joined by commas, and then refused: there is one time.
        string? signature = context.Request.Headers[WebhookEvent.SignatureHeaderName];
        var limits = new WebhookParseOptions
        {
            Tolerance = options.Tolerance,
            MaxBodySize = options.MaxBodySize,
            TimeProvider = context.RequestServices.GetRequiredService<TimeProvider>(),
        };
        try
        {
            return parse(body, signature, secrets, limits);
        }
        catch (LivepeerSignatureException exception)
        {
            // A 4xx loses an event for good, so it is only for what can never verify.
            WebhookServerLog.Refused(logger, exception.Message);
            response.StatusCode = exception.IsOutsideTolerance ? StatusCodes.Status503ServiceUnavailable : StatusCodes.Status400BadRequest;
        }
        catch (LivepeerException exception)
        {
            WebhookServerLog.Unreadable(logger, exception);
            response.StatusCode = StatusCodes.Status500InternalServerError;
        }

        return null;
    }

    private static async Task<ReadOnlyMemory<byte>?> ReadBodyAsync(HttpContext context, int maxSize)
    {
        if (context.Request.ContentLength > maxSize)
        {
            return null;
        }

        if (context.Features.Get<IHttpMaxRequestBodySizeFeature>() is { IsReadOnly: false } size)
        {
            // The limit of the application is for its own requests. This one is checked below.
            size.MaxRequestBodySize = null;
        }

        PipeReader reader = context.Request.BodyReader;
        while (true)
        {
            ReadResult result = await reader.ReadAsync(context.RequestAborted).ConfigureAwait(false);
            ReadOnlySequence<byte> buffer = result.Buffer;
            if (buffer.Length > maxSize)
            {
                reader.AdvanceTo(buffer.End);
                return null;
            }

            if (result.IsCompleted)
            {
                byte[] body = buffer.ToArray();
                reader.AdvanceTo(buffer.End);
                return body;
            }

            reader.AdvanceTo(buffer.Start, buffer.End);
        }
    }

    private static async ValueTask<Secret[]> SecretsAsync(HttpContext context, LivepeerWebhookOptions options, ILogger logger)
    {
        IEnumerable<Secret> secrets = options.Secrets;
        if (options.SecretsProvider is { } provider)
        {
            try
            {
                secrets = secrets.Concat(await provider(context, context.RequestAborted).ConfigureAwait(false) ?? []);
            }
            catch (Exception exception) when (!context.RequestAborted.IsCancellationRequested)
            {
                WebhookServerLog.ProviderFailed(logger, exception);
                return [];
            }
        }

        return [.. secrets.Where(secret => !string.IsNullOrWhiteSpace(secret?.Reveal()))];
    }
}
