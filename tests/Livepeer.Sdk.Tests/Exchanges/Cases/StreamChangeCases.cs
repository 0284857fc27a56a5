namespace Livepeer.Sdk.Tests.Exchanges.Cases;

/// <summary>Changing and deleting streams, and what they are sent on to.</summary>
internal sealed class StreamChangeCases : ExchangeCases
{
    private const string Id = "cb979add-9607-47b2-99a8-87cf0bc89644";
    private const string Unknown = "00000000-0000-0000-0000-000000000000";
    private const string Target = "c63a7f14-7967-48d3-8980-78c3ab66190c";
    private const string OneWay = "Streams are changed by PATCH /stream/{id}.";

    public StreamChangeCases()
        : base("stream")
    {
        AddChanges();
        AddDeletions();
        AddTargets();
        LeavesOut("stream-heartbeat-403", "For the servers that take broadcasts in.");
        LeavesOut("stream-setactive-403-user", "For the servers that take broadcasts in.");
    }

    private void AddChanges()
    {
        Sends("stream-patch-204", client => client.Streams.UpdateAsync(Id, new()
        {
            Name = "renamed",
            Record = true,
            CreatorId = "new-creator",
            UserTags = new() { ["k"] = "v" },
            PlaybackPolicy = PlaybackPolicy.Public,
            Suspended = false,
            Profiles = [new() { Name = "480p", Width = 854, Height = 480, Bitrate = 1_600_000, Fps = 30 }],
            RecordingSpec = new() { Profiles = [new() { Bitrate = 1_600_000 }] },
        }));
        Sends("stream-patch-400-child-session", client => client.Streams.UpdateAsync("8229d36f-cdbe-4c34-ae74-dfa7d8b6cc25", new() { Name = "x" }));
        Sends("stream-patch-400-record-while-active", client => client.Streams.UpdateAsync(Id, new() { Record = true }));
        Sends("stream-patch-404", client => client.Streams.UpdateAsync(Unknown, new() { Name = "x" }));
        Sends("stream-patch-multistream-204", client => client.Streams.UpdateAsync(Id, new()
        {
            Multistream = [MultistreamDestination.ToTarget(Target)],
        }));
        Meets("stream-patch-multistream-null-422", "Null is not sent.", client => client.Streams.UpdateAsync(Id, new()));
        Meets("stream-patch-name-null-422", "Null is not sent.", client => client.Streams.UpdateAsync(Id, new()));
        Sends("stream-patch-unsuspend-204", client => client.Streams.UpdateAsync(Id, new() { Suspended = false }));
        Meets("stream-patch-record-204", OneWay, client => client.Streams.UpdateAsync(Id, new() { Record = false }));
        Meets("stream-patch-record-400", OneWay, client => client.Streams.UpdateAsync(Id, new()));
        Meets("stream-patch-suspended-204", OneWay, client => client.Streams.UpdateAsync(Id, new() { Suspended = true }));
        Meets("stream-patch-suspended-422", OneWay, client => client.Streams.UpdateAsync(Id, new()));
    }

    private void AddDeletions()
    {
        const string First = "14d4b37e-6cf8-498b-ae30-6b8d693405f6";
        Sends("stream-delete-204", client => client.Streams.DeleteAsync("1fff822e-50a5-4e62-85d7-bcc58a6c92b6"));
        Sends("stream-delete-again-404", client => client.Streams.DeleteAsync("1fff822e-50a5-4e62-85d7-bcc58a6c92b6"));
        Sends("stream-bulk-delete-204", client => client.Streams.DeleteManyAsync([First, "30b338e7-c802-4159-94ea-d7932526cfe6"]));
        Sends("stream-bulk-delete-404", client => client.Streams.DeleteManyAsync([First, Unknown]));
        Meets("stream-bulk-delete-422", "At least one ID is needed.", client => client.Streams.DeleteManyAsync([First]));
        Sends("stream-terminate-204", client => client.Streams.TerminateAsync(Id));
        Sends("stream-terminate-429-too-soon", client => client.Streams.TerminateAsync(Id));
    }

    private void AddTargets()
    {
        Sends(
            "stream-create-multistream-target-by-id",
            client => client.Streams.AddMultistreamTargetAsync(Id, MultistreamDestination.ToTarget(Target, "720p0", videoOnly: true)));
        Sends(
            "stream-create-multistream-target-400-dup",
            client => client.Streams.AddMultistreamTargetAsync(Id, MultistreamDestination.ToTarget(Target)));
        Sends(
            "stream-create-multistream-target-404",
            client => client.Streams.AddMultistreamTargetAsync(Unknown, MultistreamDestination.ToTarget(Target)));
        Meets(
            "stream-create-multistream-target-422",
            "A destination has a profile.",
            client => client.Streams.AddMultistreamTargetAsync(Id, MultistreamDestination.ToTarget(Target)));
        Sends("stream-delete-multistream-204", client => client.Streams.RemoveMultistreamTargetAsync(Id, Target));
        Sends("stream-delete-multistream-unknown-target-204", client => client.Streams.RemoveMultistreamTargetAsync(Id, "nope"));
    }
}
