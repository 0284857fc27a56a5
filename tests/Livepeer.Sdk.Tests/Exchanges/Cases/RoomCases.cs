namespace Livepeer.Sdk.Tests.Exchanges.Cases;

internal sealed class RoomCases : ExchangeCases
{
    private const string Id = "a841a4ed-cb99-459d-83db-e5af547ecc4c";
    private const string User = "88feb8a9-52e1-497a-95e3-2a1f79cce14d";
    private const string Stream = "dd26e2dc-8723-4976-b232-236b2a4acb00";

    public RoomCases()
        : base("room")
    {
        Sends("bare-instance-room-create-400-not-enabled", client => client.Rooms.CreateAsync());
        Sends("room-create-201", client => client.Rooms.CreateAsync());
        Sends("room-delete-204", client => client.Rooms.DeleteAsync(Id));
        Sends("room-egress-start-204", client => client.Rooms.StartEgressAsync(Id, Stream));
        Sends("room-egress-start-400-already", client => client.Rooms.StartEgressAsync(Id, Stream));
        Sends("room-egress-stop-204", client => client.Rooms.StopEgressAsync(Id));
        Sends("room-egress-stop-400", client => client.Rooms.StopEgressAsync(Id));
        Sends("room-get", client => client.Rooms.GetAsync(Id));
        Sends("room-get-403-other", client => client.Rooms.GetAsync(Id));
        Sends("room-get-404", client => client.Rooms.GetAsync("nope"));
        Sends("room-get-deleted-404", client => client.Rooms.GetAsync(Id));
        Sends("room-user-create-201", client => client.Rooms.CreateUserAsync(
            Id, new CreateRoomUserRequest { Name = "Alice", CanPublish = true, CanPublishData = true, Metadata = "meta" }));
        Meets("room-user-create-422", "A name is required.", client => client.Rooms.CreateUserAsync(Id, new CreateRoomUserRequest { Name = "" }));
        Sends("room-user-delete-204", client => client.Rooms.RemoveUserAsync(Id, User));
        Sends("room-user-get", client => client.Rooms.GetUserAsync(Id, User));
        Sends("room-user-put-204", client => client.Rooms.UpdateUserAsync(
            Id, User, new UpdateRoomUserRequest { CanPublish = false, CanPublishData = true, Metadata = "m2" }));
    }
}
