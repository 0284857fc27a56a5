namespace Livepeer.Sdk.AspNetCore;

/// <summary>The result of a check of an upload.</summary>
public enum UploadCheckResult
{
    /// <summary>
    /// The asset is not a visitor's upload: it was not uploaded, or it has no <c>creatorId</c>. It was neither checked nor deleted.
    /// </summary>
    NotAnUpload = 0,

    /// <summary>There is no such asset, for example because a previous check deleted it.</summary>
    NotFound,

    /// <summary>The file has not arrived, or the server is still processing it.</summary>
    NotReady,

    /// <summary>The video is within the limits.</summary>
    Accepted,

    /// <summary>The file is too large. The asset was deleted.</summary>
    TooLarge,

    /// <summary>The video is too long, or its duration is unknown. The asset was deleted.</summary>
    TooLong,

    /// <summary>The server could not process the file.</summary>
    Failed,
}
