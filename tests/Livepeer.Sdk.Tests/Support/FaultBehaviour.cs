namespace Livepeer.Sdk.Tests.Support;

/// <summary>What a <see cref="FaultServer"/> does with one request.</summary>
public sealed class FaultBehaviour
{
    private readonly string _name;
    private readonly Func<FaultConnection, CancellationToken, Task> _run;

    private FaultBehaviour(string name, Func<FaultConnection, CancellationToken, Task> run)
    {
        _name = name;
        _run = run;
    }

    /// <summary>
    /// RST as soon as a connection is accepted, if next in a queue then. Chosen for a request on a
    /// connection that is open already, or by a delegate, it is <see cref="ResetBeforeReading"/>.
    /// </summary>
    public static FaultBehaviour ResetOnAccept { get; } = new(nameof(ResetOnAccept), Reset);

    /// <summary>RST once the headers are read. The request does not count as received.</summary>
    public static FaultBehaviour ResetBeforeReading { get; } = new(nameof(ResetBeforeReading), Reset);

    /// <summary>Reads the whole request, then RST: the response is lost.</summary>
    public static FaultBehaviour ReadThenReset { get; } = new(nameof(ReadThenReset), async (connection, cancellation) =>
    {
        await connection.ReceiveBodyAsync(cancellation);
        connection.Reset();
    });

    /// <summary>Reads the whole request, then FIN without a response.</summary>
    public static FaultBehaviour ReadThenClose { get; } = new(nameof(ReadThenClose), async (connection, cancellation) =>
    {
        await connection.ReceiveBodyAsync(cancellation);
        connection.Close();
    });

    /// <summary>Reads the whole request and never responds.</summary>
    public static FaultBehaviour StallHeaders { get; } = new(nameof(StallHeaders), async (connection, cancellation) =>
    {
        await connection.ReceiveBodyAsync(cancellation);
        await FaultConnection.StallAsync(cancellation);
    });

    /// <summary>Responds and keeps the connection open.</summary>
    public static FaultBehaviour Respond(
        int status,
        string body = "",
        IEnumerable<KeyValuePair<string, string>>? headers = null,
        string contentType = "application/json") =>
        Respond(new FaultResponse(status, body, headers, contentType));

    /// <inheritdoc cref="Respond(int, string, IEnumerable{KeyValuePair{string, string}}?, string)"/>
    public static FaultBehaviour Respond(FaultResponse response) =>
        new(nameof(Respond), async (connection, cancellation) =>
        {
            await connection.ReceiveBodyAsync(cancellation);
            await connection.SendAsync(response, response.Body.Length, cancellation);
        });

    /// <summary>Responds late, but completely.</summary>
    public static FaultBehaviour RespondAfter(TimeSpan delay, FaultResponse response) =>
        new(nameof(RespondAfter), async (connection, cancellation) =>
        {
            await connection.ReceiveBodyAsync(cancellation);
            await Task.Delay(delay, cancellation);
            await connection.SendAsync(response, response.Body.Length, cancellation);
        });

    /// <summary>Sends bytes as they are, which need not be HTTP, then FIN.</summary>
    public static FaultBehaviour Raw(ReadOnlyMemory<byte> bytes) =>
        new(nameof(Raw), async (connection, cancellation) =>
        {
            await connection.ReceiveBodyAsync(cancellation);
            await connection.SendAsync(bytes, cancellation);
            connection.Close();
        });

    /// <summary>Declares the whole body, sends a part of it (half by default), then RST or FIN.</summary>
    public static FaultBehaviour TruncateBody(int status, string body, int? sendBytes = null, bool reset = true) =>
        TruncateBody(new FaultResponse(status, body), sendBytes, reset);

    /// <inheritdoc cref="TruncateBody(int, string, int?, bool)"/>
    public static FaultBehaviour TruncateBody(FaultResponse response, int? sendBytes = null, bool reset = true) =>
        new(nameof(TruncateBody), async (connection, cancellation) =>
        {
            await connection.ReceiveBodyAsync(cancellation);
            await connection.SendAsync(response, sendBytes ?? (response.Body.Length / 2), cancellation);
            if (reset)
            {
                await connection.ResetAfterSendingAsync(cancellation);
            }
            else
            {
                connection.Close();
            }
        });

    /// <summary>Sends the headers and a part of the body (half by default), then nothing more.</summary>
    public static FaultBehaviour StallBody(string body, int? sendBytes = null) =>
        StallBody(new FaultResponse(200, body), sendBytes);

    /// <inheritdoc cref="StallBody(string, int?)"/>
    public static FaultBehaviour StallBody(FaultResponse response, int? sendBytes = null) =>
        new(nameof(StallBody), async (connection, cancellation) =>
        {
            await connection.ReceiveBodyAsync(cancellation);
            await connection.SendAsync(response, sendBytes ?? (response.Body.Length / 2), cancellation);
            await FaultConnection.StallAsync(cancellation);
        });

    /// <summary>
    /// Responds and keeps the connection open; the next request on that connection is read to its end
    /// and met with FIN. That next request takes nothing from the script.
    /// </summary>
    public static FaultBehaviour CloseKeptAlive(int status = 200, string body = "{}") =>
        CloseKeptAlive(new FaultResponse(status, body));

    /// <inheritdoc cref="CloseKeptAlive(int, string)"/>
    public static FaultBehaviour CloseKeptAlive(FaultResponse response) =>
        new(nameof(CloseKeptAlive), async (connection, cancellation) =>
        {
            await connection.ReceiveBodyAsync(cancellation);
            connection.CloseAtNextRequest();
            await connection.SendAsync(response, response.Body.Length, cancellation);
        });

    /// <summary>Responds without reading the request's body, as a server does that refuses it, then resets the connection.</summary>
    public static FaultBehaviour RefuseBody(FaultResponse response) =>
        new(nameof(RefuseBody), async (connection, cancellation) =>
        {
            await connection.SendAsync(response, response.Body.Length, cancellation);
            await connection.ResetAfterSendingAsync(cancellation);
        });

    /// <summary>Sends text as it is, one part after the other with a pause between, then FIN; or never ends.</summary>
    public static FaultBehaviour SendRaw(IEnumerable<string> parts, TimeSpan pause = default) =>
        new(nameof(SendRaw), async (connection, cancellation) =>
        {
            await connection.ReceiveBodyAsync(cancellation);
            foreach (string part in parts)
            {
                await connection.SendRawAsync(part, cancellation);
                await Task.Delay(pause, cancellation);
            }

            connection.Close();
        });

    public override string ToString() => _name;

    internal Task RunAsync(FaultConnection connection, CancellationToken cancellation) => _run(connection, cancellation);

    private static Task Reset(FaultConnection connection, CancellationToken cancellation)
    {
        connection.Reset();
        return Task.CompletedTask;
    }
}
