namespace Livepeer.Sdk.Testing;

/// <summary>The schemas of requests to create, update and export assets.</summary>
internal static class AssetSchemas
{
    public static Schema New { get; } = Build(["name"], []);

    public static Schema FromUrl { get; } = Build(["name", "url"], [("url", Schemas.MediaUrl)]);

    public static Schema Patch { get; } = Schema.Object(
        ("name", Schema.Text),
        ("creatorId", Schemas.CreatorId),
        ("playbackPolicy", Schemas.PlaybackPolicy),
        ("storage", Storage));

    public static Schema Export { get; } = Schema.Either(
        Schema.Object(["custom"], ("custom", Schema.Object(
            ["url"],
            [("url", Schemas.HttpUrl), ("method", Schema.Text), ("headers", Schema.MapOf(Schema.Text))]))),
        Schema.Object(["ipfs"], ("ipfs", Schema.Object([.. Schemas.IpfsSpec.Properties, ("pinata", Pinata)]))));

    private static Schema Pinata => Schema.Either(
        Schema.Object(["jwt"], ("jwt", Schema.Text)),
        Schema.Object(["apiKey", "apiSecret"], ("apiKey", Schema.Text), ("apiSecret", Schema.Text)));

    private static Schema Storage => Schema.Object(("ipfs", Schema.Either(
        Schema.Object(("spec", Schema.Either(Schema.Null, Schemas.IpfsSpec))),
        Schema.Flag,
        Schema.Null)));

    private static Schema Build(string[] required, (string Name, Schema Schema)[] more) => new()
    {
        Required = required,
        IsClosed = true,
        Properties =
        [
            ("name", Schema.Text),
            ("staticMp4", Schema.Flag),
            ("playbackPolicy", Schemas.PlaybackPolicy),
            ("creatorId", Schemas.CreatorId),
            ("storage", Storage),
            .. more,
            ("encryption", Schema.Object(["encryptedKey"], ("encryptedKey", Schema.Text))),
            ("c2pa", Schema.Flag),
            ("profiles", Schema.List(Schemas.TranscodeProfile, orNull: true)),
            ("targetSegmentSizeSecs", Schema.Number),
        ],
    };
}
