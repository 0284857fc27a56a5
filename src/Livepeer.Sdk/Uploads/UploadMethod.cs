namespace Livepeer.Sdk;

/// <summary>How the bytes of a file travel.</summary>
public enum UploadMethod
{
    /// <summary>In pieces that can be resumed where they broke off, also by another process (tus 1.0).</summary>
    Resumable,

    /// <summary>In one request, which starts from the first byte again whenever it breaks.</summary>
    Direct,
}
