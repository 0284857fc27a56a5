using Livepeer.Sdk.Http;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>
/// Manages rooms for video meetings. The service has deprecated them. If it has no room server, creating a room throws a
/// <see cref="LivepeerValidationException"/> with the message <c>not enabled</c>.
/// </summary>
/// <remarks>
/// All methods throw <see cref="ArgumentException"/> for invalid arguments before a request is sent, <see cref="LivepeerApiException"/>
/// if the server rejects the request, <see cref="LivepeerConnectionException"/> or <see cref="LivepeerTimeoutException"/> if it cannot be
/// reached or does not respond in time, and <see cref="OperationCanceledException"/> if the operation is canceled.
/// </remarks>
public class RoomsClient
{
    private readonly IRoomApi _api;

    internal RoomsClient(LivepeerConnection connection) => _api = connection.Api<IRoomApi>();

    /// <summary>Initializes a new instance for mocking.</summary>
    protected RoomsClient() => _api = null!;

    /// <summary>Creates a room. This is <c>POST /room</c>.</summary>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The ID of the room.</returns>
    public virtual Task<RoomReference> CreateAsync(CancellationToken cancellationToken = default) =>
        _api.CreateAsync(cancellationToken);

    /// <summary>Gets a room. This is <c>GET /room/{id}</c>.</summary>
    /// <param name="id">The ID of the room.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The room.</returns>
    public virtual Task<LivepeerRoom> GetAsync(string id, CancellationToken cancellationToken = default) =>
        _api.GetAsync(Guard.Id(id), cancellationToken);

    /// <summary>Ends and deletes a room. This is <c>DELETE /room/{id}</c>.</summary>
    /// <param name="id">The ID of the room.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>A task that completes when the operation has completed.</returns>
    public virtual Task DeleteAsync(string id, CancellationToken cancellationToken = default) =>
        _api.DeleteAsync(Guard.Id(id), cancellationToken);

    /// <summary>Starts broadcasting a room to a stream. This is <c>POST /room/{id}/egress</c>.</summary>
    /// <param name="id">The ID of the room.</param>
    /// <param name="streamId">The ID of the stream.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>A task that completes when the broadcast has started.</returns>
    /// <exception cref="LivepeerValidationException">The room is already being broadcast.</exception>
    public virtual Task StartEgressAsync(string id, string streamId, CancellationToken cancellationToken = default) =>
        _api.StartEgressAsync(Guard.Id(id), new StartRoomEgressRequest(Guard.Id(streamId)), cancellationToken);

    /// <summary>
    /// Stops broadcasting a room. This is <c>DELETE /room/{id}/egress</c>. It is retried only if the server provably did not execute
    /// it, since a second request might stop the next broadcast.
    /// </summary>
    /// <param name="id">The ID of the room.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>A task that completes when the broadcast has stopped.</returns>
    /// <exception cref="LivepeerValidationException">The room is not being broadcast.</exception>
    public virtual Task StopEgressAsync(string id, CancellationToken cancellationToken = default) =>
        _api.StopEgressAsync(Guard.Id(id), cancellationToken);

    /// <summary>Creates a user of a room. This is <c>POST /room/{id}/user</c>.</summary>
    /// <param name="id">The ID of the room.</param>
    /// <param name="request">The properties of the user.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The invitation of the user.</returns>
    public virtual Task<RoomInvitation> CreateUserAsync(
        string id, CreateRoomUserRequest request, CancellationToken cancellationToken = default) =>
        _api.CreateUserAsync(Guard.Id(id), Guard.Body(request), cancellationToken);

    /// <summary>Gets a user of a room. This is <c>GET /room/{id}/user/{userId}</c>.</summary>
    /// <param name="id">The ID of the room.</param>
    /// <param name="userId">The ID of the user.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>The user.</returns>
    public virtual Task<RoomUser> GetUserAsync(string id, string userId, CancellationToken cancellationToken = default) =>
        _api.GetUserAsync(Guard.Id(id), Guard.Id(userId), cancellationToken);

    /// <summary>Updates the permissions of a user. This is <c>PUT /room/{id}/user/{userId}</c>.</summary>
    /// <param name="id">The ID of the room.</param>
    /// <param name="userId">The ID of the user.</param>
    /// <param name="request">The changes.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>A task that completes when the operation has completed.</returns>
    public virtual Task UpdateUserAsync(
        string id, string userId, UpdateRoomUserRequest request, CancellationToken cancellationToken = default) =>
        _api.UpdateUserAsync(Guard.Id(id), Guard.Id(userId), Guard.Body(request), cancellationToken);

    /// <summary>Removes a user from a room. This is <c>DELETE /room/{id}/user/{userId}</c>.</summary>
    /// <param name="id">The ID of the room.</param>
    /// <param name="userId">The ID of the user.</param>
    /// <param name="cancellationToken">The token to cancel the operation.</param>
    /// <returns>A task that completes when the operation has completed.</returns>
    public virtual Task RemoveUserAsync(string id, string userId, CancellationToken cancellationToken = default) =>
        _api.RemoveUserAsync(Guard.Id(id), Guard.Id(userId), cancellationToken);
}
