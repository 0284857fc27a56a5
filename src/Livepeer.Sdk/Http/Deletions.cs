using System.Net;

namespace Livepeer.Sdk.Http;

/// <summary>A deletion whose answer was lost and that then finds nothing to delete has been carried out.</summary>
internal static class Deletions
{
    public static async ValueTask<HttpResponseMessage> AcceptAsync(HttpResponseMessage response, Operation operation)
    {
        if (operation.Method != "DELETE" || !operation.AnswerLost || IsBulk(operation) || !await IsGoneAsync(response, operation).ConfigureAwait(false))
        {
            return response;
        }

        response.Dispose();
        return new HttpResponseMessage(HttpStatusCode.NoContent) { RequestMessage = operation.Request };
    }

    /// <summary>
    /// Of several objects none is deleted where one is not the account's own. The server says the same of those that are gone, so
    /// that after a lost answer nothing tells whether it was carried out.
    /// </summary>
    public static bool IsUnclear(Operation operation, HttpStatusCode status) =>
        operation is { Method: "DELETE", AnswerLost: true } && IsBulk(operation) && status == HttpStatusCode.NotFound;

    private static bool IsBulk(Operation operation) => operation.Template is "/stream" or "/webhook";

    private static async ValueTask<bool> IsGoneAsync(HttpResponseMessage response, Operation operation)
    {
        if (response.StatusCode != HttpStatusCode.BadRequest)
        {
            return response.StatusCode == HttpStatusCode.NotFound;
        }

        // Assets say so with a 400.
        await response.Content.LoadIntoBufferAsync(operation.Deadline.Token).ConfigureAwait(false);
        string body = await response.Content.ReadAsStringAsync(operation.Deadline.Token).ConfigureAwait(false);
        return body.Contains("already deleted", StringComparison.OrdinalIgnoreCase);
    }
}
