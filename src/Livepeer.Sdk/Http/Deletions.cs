using System.Net;

namespace Livepeer.Sdk.Http;

/// <summary>A deletion whose response was lost and that then finds nothing to delete has been carried out.</summary>
internal static class Deletions
{
    /// <summary>Whether an error means that the deletion has succeeded.</summary>
    public static bool HasSucceeded(Operation operation, LivepeerApiException error) =>
        operation.Policy.Deletes == Deletion.One && operation.Sends.ResponseLost && error.StatusCode switch
        {
            HttpStatusCode.NotFound => true,

            // Assets say so with a 400.
            HttpStatusCode.BadRequest => error.Errors.Any(text => text.Contains("already deleted", StringComparison.OrdinalIgnoreCase)),
            _ => false,
        };

    /// <summary>
    /// Of several objects none is deleted if one is not the account's own. The server says the same of those that are gone, so that
    /// after a lost response nothing tells whether it was carried out.
    /// </summary>
    public static bool IsUnclear(Operation operation, HttpStatusCode status) =>
        operation.Policy.Deletes == Deletion.Many && operation.Sends.ResponseLost && status == HttpStatusCode.NotFound;
}
