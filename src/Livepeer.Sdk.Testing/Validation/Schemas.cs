namespace Livepeer.Sdk.Testing;

/// <summary>The schemas that several resources share.</summary>
internal static class Schemas
{
    private static readonly Schema _name = new() { Types = ["string"], MinLength = 1, MaxLength = 500 };

    private static readonly Schema _h264Profile = Schema.Choice("H264Baseline", "H264Main", "H264High", "H264ConstrainedHigh");

    public static Schema CreatorId { get; } = Schema.Either(
        Schema.Object(["type", "value"], ("type", Schema.Choice("unverified")), ("value", Schema.Text)),
        Schema.Text);

    public static Schema PlaybackPolicy { get; } = new()
    {
        Types = ["object", "null"],
        Required = ["type"],
        IsClosed = true,
        Properties =
        [
            ("type", Schema.Choice("public", "jwt", "webhook", "lit_signing_condition")),
            ("unifiedAccessControlConditions", Schema.List(Schema.AnyObject)),
            ("resourceId", Schema.AnyObject),
            ("webhookId", Schema.Text),
            ("webhookContext", Schema.AnyObject),
            ("refreshInterval", Schema.Number),
            ("allowedOrigins", Schema.List(Schema.Text)),
        ],
    };

    public static Schema LiveProfile { get; } = Schema.Object(
        ["width", "name", "height", "bitrate", "fps"],
        [
            ("width", Schema.Integer(128)),
            ("name", _name),
            ("height", Schema.Integer(128)),
            ("bitrate", Schema.Integer(400)),
            ("fps", Schema.Integer(0)),
            ("fpsDen", Schema.Integer(1)),
            ("quality", Schema.Integer(0, 44)),
            ("gop", Schema.Text),
            ("profile", _h264Profile),
            ("encoder", Schema.Choice("H.264")),
        ]);

    public static Schema TranscodeProfile { get; } = Schema.Object(
        ["bitrate"],
        [
            ("width", Schema.Integer(128)),
            ("name", _name),
            ("height", Schema.Integer(128)),
            ("bitrate", Schema.Integer(400)),
            ("quality", Schema.Integer(0, 44)),
            ("fps", Schema.Integer(0)),
            ("fpsDen", Schema.Integer(1)),
            ("gop", Schema.Text),
            ("profile", _h264Profile),
            ("encoder", Schema.Choice("H.264", "HEVC", "VP8", "VP9")),
        ]);

    public static Schema TargetUrl { get; } = Schema.Matching("^(srt|rtmps?)://");

    public static Schema TargetName => _name;

    public static Schema HttpUrl { get; } = Schema.Matching("^http(s)?://");

    public static Schema MediaUrl { get; } = Schema.Matching("^(https?|ipfs|ar)://");

    public static Schema IpfsSpec { get; } = Schema.Object(
        ("nftMetadataTemplate", Schema.Choice("file", "player")),
        ("nftMetadata", Schema.AnyObject));
}
