using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>
/// The raw HTTP API for rooms. Don't implement this interface: minor versions add members to it. It does not validate IDs.
/// </summary>
public interface IRoomApi
{
    /// <summary><c>POST /room</c>: see <see cref="RoomsClient.CreateAsync"/>. Responds with 201.</summary>
    [Post("/room")]
    Task<RoomReference> CreateAsync(CancellationToken cancellationToken);

    /// <summary><c>GET /room/{id}</c>: see <see cref="RoomsClient.GetAsync"/>. Responds with 200.</summary>
    [Get("/room/{id}")]
    Task<LivepeerRoom> GetAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>DELETE /room/{id}</c>: see <see cref="RoomsClient.DeleteAsync"/>. Responds with 204.</summary>
    [Delete("/room/{id}")]
    Task DeleteAsync(string id, CancellationToken cancellationToken);

    /// <summary>
    /// <c>POST /room/{id}/egress</c>: see <see cref="RoomsClient.StartEgressAsync"/>. Responds with 204; 400 if the room is already
    /// being broadcast.
    /// </summary>
    [Post("/room/{id}/egress")]
    Task StartEgressAsync(string id, [Body] StartRoomEgressRequest request, CancellationToken cancellationToken);

    /// <summary>
    /// <c>DELETE /room/{id}/egress</c>: see <see cref="RoomsClient.StopEgressAsync"/>. Responds with 204; 400 if the room is not being
    /// broadcast.
    /// </summary>
    [Delete("/room/{id}/egress")]
    Task StopEgressAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>POST /room/{id}/user</c>: see <see cref="RoomsClient.CreateUserAsync"/>. Responds with 201.</summary>
    [Post("/room/{id}/user")]
    Task<RoomInvitation> CreateUserAsync(string id, [Body] CreateRoomUserRequest request, CancellationToken cancellationToken);

    /// <summary><c>GET /room/{id}/user/{userId}</c>: see <see cref="RoomsClient.GetUserAsync"/>. Responds with 200.</summary>
    [Get("/room/{id}/user/{userId}")]
    Task<RoomUser> GetUserAsync(string id, string userId, CancellationToken cancellationToken);

    /// <summary><c>PUT /room/{id}/user/{userId}</c>: see <see cref="RoomsClient.UpdateUserAsync"/>. Responds with 204.</summary>
    [Put("/room/{id}/user/{userId}")]
    Task UpdateUserAsync(string id, string userId, [Body] UpdateRoomUserRequest request, CancellationToken cancellationToken);

    /// <summary><c>DELETE /room/{id}/user/{userId}</c>: see <see cref="RoomsClient.RemoveUserAsync"/>. Responds with 204.</summary>
    [Delete("/room/{id}/user/{userId}")]
    Task RemoveUserAsync(string id, string userId, CancellationToken cancellationToken);
}
