namespace Livepeer.Sdk.Testing;

/// <summary>The schemas of requests for streams.</summary>
internal static class StreamSchemas
{
    public static Schema Target { get; } = Schema.Object(
        ["profile"],
        [
            ("profile", Schemas.TargetName),
            ("videoOnly", Schema.Flag),
            ("id", Schema.Text),
            ("spec", Schema.Object(["url"], ("name", Schema.Text), ("url", Schemas.TargetUrl))),
        ]);

    public static Schema Pull { get; } = Schema.Object(
        ["source"],
        [
            ("source", Schema.Text),
            ("headers", Schema.MapOf(Schema.Text)),
            ("isMobile", Schema.Either(new Schema { Types = ["integer"], Allowed = [0L, 1L, 2L] }, Schema.Flag)),
            ("location", Schema.Object(["lat", "lon"], ("lat", Schema.Number), ("lon", Schema.Number))),
        ]);

    public static Schema New { get; } = Schema.Object(
        ["name"],
        [
            ("name", Schema.Text),
            ("pull", Pull),
            ("creatorId", Schemas.CreatorId),
            ("playbackPolicy", Schemas.PlaybackPolicy),
            ("profiles", Schema.List(Schemas.LiveProfile, orNull: true)),
            ("record", Schema.Flag),
            ("recordingSpec", Recording),
            ("multistream", Multistream),
            ("userTags", Tags),
        ]);

    public static Schema Patch { get; } = Schema.Object(
        ("creatorId", Schemas.CreatorId),
        ("record", Schema.Flag),
        ("suspended", Schema.Flag),
        ("multistream", Multistream),
        ("playbackPolicy", Schemas.PlaybackPolicy),
        ("profiles", Schema.List(Schemas.LiveProfile, orNull: true)),
        ("recordingSpec", Recording),
        ("userTags", Tags),
        ("name", Schema.Text));

    private static Schema Recording => Schema.Object(("profiles", Schema.List(Schemas.TranscodeProfile, orNull: true)));

    private static Schema Multistream => Schema.Object(("targets", Schema.List(Target)));

    private static Schema Tags => Schema.MapOf(Schema.Either(
        Schema.Text,
        Schema.Number,
        Schema.List(Schema.Either(Schema.Text, Schema.Number))));
}
