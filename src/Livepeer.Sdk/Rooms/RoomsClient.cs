using Livepeer.Sdk.Http;
using Livepeer.Sdk.Protocol;

namespace Livepeer.Sdk;

/// <summary>
/// Rooms in which people meet by video. The service calls them deprecated; where it has no room server, making one ends with a
/// <see cref="LivepeerValidationException"/> that says <c>not enabled</c>.
/// </summary>
/// <remarks>
/// Every call throws <see cref="ArgumentException"/> for bad input before anything is sent, <see cref="LivepeerApiException"/>
/// where the server refuses, <see cref="LivepeerConnectionException"/> and <see cref="LivepeerTimeoutException"/> where it can't
/// be reached or does not answer, and <see cref="OperationCanceledException"/> where the caller cancels.
/// </remarks>
public class RoomsClient
{
    private readonly IRoomApi _api;

    internal RoomsClient(LivepeerConnection connection) => _api = connection.Api<IRoomApi>();

    /// <summary>For fakes: every member can be overridden.</summary>
    protected RoomsClient() => _api = null!;

    /// <summary>Makes a room: <c>POST /room</c>.</summary>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The ID of the room.</returns>
    public virtual Task<RoomReference> CreateAsync(CancellationToken cancellationToken = default) =>
        _api.CreateAsync(cancellationToken);

    /// <summary>A room: <c>GET /room/{id}</c>.</summary>
    /// <param name="id">The ID of the room.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The room.</returns>
    public virtual Task<LivepeerRoom> GetAsync(string id, CancellationToken cancellationToken = default) =>
        _api.GetAsync(Guard.Id(id), cancellationToken);

    /// <summary>Ends and deletes a room: <c>DELETE /room/{id}</c>.</summary>
    /// <param name="id">The ID of the room.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    public virtual Task DeleteAsync(string id, CancellationToken cancellationToken = default) =>
        _api.DeleteAsync(Guard.Id(id), cancellationToken);

    /// <summary>Broadcasts a room on a stream: <c>POST /room/{id}/egress</c>.</summary>
    /// <param name="id">The ID of the room.</param>
    /// <param name="streamId">The ID of the stream.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is begun.</returns>
    /// <exception cref="LivepeerValidationException">The room is broadcast already.</exception>
    public virtual Task StartEgressAsync(string id, string streamId, CancellationToken cancellationToken = default) =>
        _api.StartEgressAsync(Guard.Id(id), new StartRoomEgressRequest(Guard.Id(streamId)), cancellationToken);

    /// <summary>
    /// Broadcasts a room no more: <c>DELETE /room/{id}/egress</c>. Never repeated by itself: sent twice, it may end the next
    /// broadcast.
    /// </summary>
    /// <param name="id">The ID of the room.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is ended.</returns>
    /// <exception cref="LivepeerValidationException">The room is not broadcast.</exception>
    public virtual Task StopEgressAsync(string id, CancellationToken cancellationToken = default) =>
        _api.StopEgressAsync(Guard.Id(id), cancellationToken);

    /// <summary>Lets somebody into a room: <c>POST /room/{id}/user</c>.</summary>
    /// <param name="id">The ID of the room.</param>
    /// <param name="request">Who may join.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The way in.</returns>
    public virtual Task<RoomInvitation> CreateUserAsync(string id, CreateRoomUserRequest request, CancellationToken cancellationToken = default) =>
        _api.CreateUserAsync(Guard.Id(id), Guard.Body(request), cancellationToken);

    /// <summary>A user of a room: <c>GET /room/{id}/user/{userId}</c>.</summary>
    /// <param name="id">The ID of the room.</param>
    /// <param name="userId">The ID of the user.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>The user.</returns>
    public virtual Task<RoomUser> GetUserAsync(string id, string userId, CancellationToken cancellationToken = default) =>
        _api.GetUserAsync(Guard.Id(id), Guard.Id(userId), cancellationToken);

    /// <summary>Changes what a user may do: <c>PUT /room/{id}/user/{userId}</c>.</summary>
    /// <param name="id">The ID of the room.</param>
    /// <param name="userId">The ID of the user.</param>
    /// <param name="request">What to change.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    public virtual Task UpdateUserAsync(string id, string userId, UpdateRoomUserRequest request, CancellationToken cancellationToken = default) =>
        _api.UpdateUserAsync(Guard.Id(id), Guard.Id(userId), Guard.Body(request), cancellationToken);

    /// <summary>Sends a user out of a room: <c>DELETE /room/{id}/user/{userId}</c>.</summary>
    /// <param name="id">The ID of the room.</param>
    /// <param name="userId">The ID of the user.</param>
    /// <param name="cancellationToken">Cancels the call.</param>
    /// <returns>When it is done.</returns>
    public virtual Task RemoveUserAsync(string id, string userId, CancellationToken cancellationToken = default) =>
        _api.RemoveUserAsync(Guard.Id(id), Guard.Id(userId), cancellationToken);
}
