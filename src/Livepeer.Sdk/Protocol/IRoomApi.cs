using Refit;

namespace Livepeer.Sdk.Protocol;

/// <summary>The bare wire of rooms. To be called, not implemented: it grows in minor versions. IDs are not checked here.</summary>
public interface IRoomApi
{
    /// <summary><c>POST /room</c>. 201.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The ID of the room.</returns>
    [Post("/room")]
    Task<RoomReference> CreateAsync(CancellationToken cancellationToken);

    /// <summary><c>GET /room/{id}</c>. 200.</summary>
    /// <param name="id">The ID of the room.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The room.</returns>
    [Get("/room/{id}")]
    Task<LivepeerRoom> GetAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>DELETE /room/{id}</c>. 204.</summary>
    /// <param name="id">The ID of the room.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    [Delete("/room/{id}")]
    Task DeleteAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>POST /room/{id}/egress</c>. 204; 400 where it is broadcast already.</summary>
    /// <param name="id">The ID of the room.</param>
    /// <param name="request">The ID of the stream.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is begun.</returns>
    [Post("/room/{id}/egress")]
    Task StartEgressAsync(string id, [Body] StartRoomEgressRequest request, CancellationToken cancellationToken);

    /// <summary><c>DELETE /room/{id}/egress</c>. 204; 400 where it is not broadcast.</summary>
    /// <param name="id">The ID of the room.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is ended.</returns>
    [Delete("/room/{id}/egress")]
    Task StopEgressAsync(string id, CancellationToken cancellationToken);

    /// <summary><c>POST /room/{id}/user</c>. 201.</summary>
    /// <param name="id">The ID of the room.</param>
    /// <param name="request">Who may join.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The way in.</returns>
    [Post("/room/{id}/user")]
    Task<RoomInvitation> CreateUserAsync(string id, [Body] CreateRoomUserRequest request, CancellationToken cancellationToken);

    /// <summary><c>GET /room/{id}/user/{userId}</c>. 200.</summary>
    /// <param name="id">The ID of the room.</param>
    /// <param name="userId">The ID of the user.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The user.</returns>
    [Get("/room/{id}/user/{userId}")]
    Task<RoomUser> GetUserAsync(string id, string userId, CancellationToken cancellationToken);

    /// <summary><c>PUT /room/{id}/user/{userId}</c>. 204.</summary>
    /// <param name="id">The ID of the room.</param>
    /// <param name="userId">The ID of the user.</param>
    /// <param name="request">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    [Put("/room/{id}/user/{userId}")]
    Task UpdateUserAsync(string id, string userId, [Body] UpdateRoomUserRequest request, CancellationToken cancellationToken);

    /// <summary><c>DELETE /room/{id}/user/{userId}</c>. 204.</summary>
    /// <param name="id">The ID of the room.</param>
    /// <param name="userId">The ID of the user.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    [Delete("/room/{id}/user/{userId}")]
    Task RemoveUserAsync(string id, string userId, CancellationToken cancellationToken);
}
