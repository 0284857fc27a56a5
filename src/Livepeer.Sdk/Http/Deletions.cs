using System.Net;

namespace Livepeer.Sdk.Http;

/// <summary>A deletion whose response was lost, and whose repetition finds nothing to delete, has been executed.</summary>
internal static class Deletions
{
    /// <summary>Whether an error means that the deletion succeeded.</summary>
    public static bool HasSucceeded(Operation operation, LivepeerApiException error) =>
        operation.Policy.Deletes == Deletion.One && operation.Sends.ResponseLost && error.StatusCode switch
        {
            HttpStatusCode.NotFound => true,

            // For assets, the server returns 400.
            HttpStatusCode.BadRequest => error.Errors.Any(text => text.Contains("already deleted", StringComparison.OrdinalIgnoreCase)),
            _ => false,
        };

    /// <summary>
    /// Nothing is deleted if one of several objects belongs to another account. The server responds in the same way if the objects are
    /// already gone, so after a lost response there is no way to know whether the deletion was executed.
    /// </summary>
    public static bool IsUnclear(Operation operation, HttpStatusCode status) =>
        operation.Policy.Deletes == Deletion.Many && operation.Sends.ResponseLost && status == HttpStatusCode.NotFound;
}
