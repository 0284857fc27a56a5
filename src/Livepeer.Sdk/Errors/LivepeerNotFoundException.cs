using System.Net;

namespace Livepeer.Sdk;

/// <summary>There is no such object (404), or it belongs to another account or project, which the server answers alike in most places.</summary>
public class LivepeerNotFoundException : LivepeerApiException
{
    /// <summary>Makes an exception.</summary>
    /// <param name="message">What went wrong.</param>
    /// <param name="innerException">What caused it.</param>
    public LivepeerNotFoundException(string message, Exception? innerException = null)
        : base(message, HttpStatusCode.NotFound, innerException)
    {
    }

    internal LivepeerNotFoundException(ApiError error)
        : base(error)
    {
    }
}
