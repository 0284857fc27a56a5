using System.Net;

namespace Livepeer.Sdk;

/// <summary>
/// The exception that is thrown when the object does not exist (404), or if it belongs to another account or project, which most
/// operations report in the same way.
/// </summary>
public class LivepeerNotFoundException : LivepeerApiException
{
    /// <summary>Initializes a new instance of the <see cref="LivepeerNotFoundException"/> class.</summary>
    /// <param name="message">The message that describes the error.</param>
    /// <param name="innerException">The exception that caused this exception, or <see langword="null"/>.</param>
    public LivepeerNotFoundException(string message, Exception? innerException = null)
        : base(message, HttpStatusCode.NotFound, innerException)
    {
    }

    internal LivepeerNotFoundException(ApiError error)
        : base(error)
    {
    }
}
