namespace Livepeer.Sdk;

/// <summary>Specifies how the bytes of a file are sent.</summary>
public enum UploadMethod
{
    /// <summary>In chunks, after each of which any process can resume (tus 1.0).</summary>
    Resumable,

    /// <summary>In one request, which starts over from the first byte if it fails.</summary>
    Direct,
}
