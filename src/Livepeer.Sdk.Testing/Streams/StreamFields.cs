namespace Livepeer.Sdk.Testing;

/// <summary>The fields that lists of streams and sessions can be filtered and ordered by.</summary>
internal static class StreamFields
{
    public const string DefaultOrder = "lastSeen-true,createdAt-true";

    public static IReadOnlyDictionary<string, Field> Streams { get; } = new Dictionary<string, Field>
    {
        ["id"] = Field.Text("id"),
        ["name"] = Field.Search("name"),
        ["sourceSegments"] = Field.Whole("sourceSegments"),
        ["lastSeen"] = Field.Whole("lastSeen"),
        ["createdAt"] = Field.Whole("createdAt"),
        ["userId"] = Field.Text("userId"),
        ["creatorId"] = Field.Text("creatorId.value"),
        ["pull.source"] = Field.Text("pull.source"),
        ["isActive"] = Field.Flag("isActive"),
        ["user.email"] = Field.Search("user.email"),
        ["parentId"] = Field.Text("parentId"),
        ["playbackId"] = Field.Text("playbackId"),
        ["projectId"] = Field.Text("projectId"),
        ["record"] = Field.Flag("record"),
        ["suspended"] = Field.Flag("suspended"),
        ["sourceSegmentsDuration"] = Field.Whole("sourceSegmentsDuration"),
        ["transcodedSegments"] = Field.Whole("transcodedSegments"),
        ["transcodedSegmentsDuration"] = Field.Whole("transcodedSegmentsDuration"),
        ["isHealthy"] = Field.Flag("isHealthy"),
    };

    public static IReadOnlyDictionary<string, Field> Sessions { get; } = new Dictionary<string, Field>
    {
        ["id"] = Field.Text("id"),
        ["name"] = Field.Search("name"),
        ["lastSeen"] = Field.Whole("lastSeen"),
        ["createdAt"] = Field.Whole("createdAt"),
        ["userId"] = Field.Text("userId"),
        ["user.email"] = Field.Search("user.email"),
        ["parentId"] = Field.Text("parentId"),
        ["projectId"] = Field.Text("projectId"),
        ["record"] = Field.Flag("record"),
        ["sourceSegments"] = Field.Whole("sourceSegments"),
        ["transcodedSegments"] = Field.Whole("transcodedSegments"),
        ["sourceSegmentsDuration"] = Field.Whole("sourceSegmentsDuration"),
        ["transcodedSegmentsDuration"] = Field.Whole("transcodedSegmentsDuration"),
        ["sourceBytes"] = Field.Whole("sourceBytes"),
        ["transcodedBytes"] = Field.Whole("transcodedBytes"),
        ["ingestRate"] = Field.Whole("ingestRate"),
        ["outgoingRate"] = Field.Whole("outgoingRate"),
        ["recordingStatus"] = Field.Text("recordingStatus"),
    };
}
