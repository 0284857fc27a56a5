namespace Livepeer.Sdk;

/// <summary>How the bytes of a file are sent.</summary>
public enum UploadMethod
{
    /// <summary>In chunks, from which any process can resume (tus 1.0).</summary>
    Resumable,

    /// <summary>In one request, which starts again from the first byte whenever it breaks.</summary>
    Direct,
}
