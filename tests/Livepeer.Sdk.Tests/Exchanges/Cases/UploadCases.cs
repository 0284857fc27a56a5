namespace Livepeer.Sdk.Tests.Exchanges.Cases;

/// <summary>The steps of uploads. They go to upload hosts, without a key, and are no calls of their own.</summary>
internal sealed class UploadCases : ExchangeCases
{
    private const string Step = "A step of an upload: see RecordedUploadTests.";

    private static readonly string[] _steps =
    [
        "asset-direct-put-200",
        "asset-direct-put-403-bad-token",
        "asset-direct-put-403-no-token",
        "asset-direct-put-422-already-uploaded",
        "tus-create-400-no-upload-length",
        "tus-create-400-wrong-version",
        "tus-create-401-no-token",
        "tus-create-403-bad-token",
        "tus-create-412-no-tus-resumable",
        "tus-create-422-already-uploaded",
        "tus-create-again-same-token-restarts",
        "tus-create-first",
        "tus-head-404-unknown",
        "tus-head-after-delete",
        "tus-head-offset-10",
        "tus-patch-400-wrong-content-type",
        "tus-patch-409-wrong-offset",
        "tus-patch-chunk1-204",
        "tus-patch-final-204",
        "tus-with-bad-authorization-401",
    ];

    public UploadCases()
        : base("upload")
    {
        foreach (string name in _steps)
        {
            LeavesOut(name, Step);
        }

        LeavesOut("tus-create-forwarded-headers", "Proxies in front of the server add such headers, not clients.");
        LeavesOut("tus-creation-with-upload", "The first bytes travel in a request of their own.");
        LeavesOut("tus-delete-termination", "An upload that is given up ends with its asset: DELETE /asset/{id}.");
        LeavesOut("tus-get-upload", "What was uploaded can't be read back so.");
        LeavesOut("tus-head-after-recreate", "The same as a response that contains another offset.");
        LeavesOut("tus-head-offset-0", "The same as a response that contains another offset.");
        LeavesOut("tus-options", "Extensions can't be discovered at this server.");
        LeavesOut("tus-options-collection", "Extensions can't be discovered at this server.");
        LeavesOut("tus-patch-too-many-bytes", "No more bytes are sent than were announced.");
    }
}
