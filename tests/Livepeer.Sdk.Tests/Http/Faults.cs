using Livepeer.Sdk.Tests.Support;

namespace Livepeer.Sdk.Tests.Http;

/// <summary>The ways in which one exchange goes wrong, and what a call that is not repeated ends with.</summary>
public static class Faults
{
    public const string Stream = """{"id":"abc","name":"x","createdAt":1700000000123}""";

    /// <summary>Long enough for a healthy response on a busy machine; only a silent server should reach it.</summary>
    private static readonly TimeSpan _patience = TimeSpan.FromSeconds(30);

    private static readonly TimeSpan _impatience = TimeSpan.FromMilliseconds(700);

    private static readonly Dictionary<string, (FaultBehaviour Behaviour, Type Exception)> _all = new()
    {
        ["reset before headers"] = (FaultBehaviour.ResetBeforeReading, typeof(LivepeerConnectionException)),
        ["reset after the request"] = (FaultBehaviour.ReadThenReset, typeof(LivepeerConnectionException)),
        ["closed after the request"] = (FaultBehaviour.ReadThenClose, typeof(LivepeerConnectionException)),
        ["no response"] = (FaultBehaviour.StallHeaders, typeof(LivepeerTimeoutException)),
        ["body cut by reset"] = (FaultBehaviour.TruncateBody(200, Stream), typeof(LivepeerConnectionException)),
        ["body cut by close"] = (FaultBehaviour.TruncateBody(200, Stream, reset: false), typeof(LivepeerConnectionException)),
        ["body stalled"] = (FaultBehaviour.StallBody(Stream), typeof(LivepeerTimeoutException)),
        ["500"] = (FaultBehaviour.Respond(500, """{"errors":["Internal server error: Error"]}"""), typeof(LivepeerApiException)),
        ["502"] = (FaultBehaviour.Respond(502, "<html>bad gateway</html>", contentType: "text/html"), typeof(LivepeerApiException)),
        ["503"] = (FaultBehaviour.Respond(503), typeof(LivepeerApiException)),
        ["504"] = (FaultBehaviour.Respond(504), typeof(LivepeerApiException)),
    };

    public static TheoryData<string> Names => [.. _all.Keys];

    public static FaultBehaviour Of(string name) => _all[name].Behaviour;

    public static Type ExceptionOf(string name) => _all[name].Exception;

    /// <summary>How long an attempt may take: short where the fault is that nothing comes.</summary>
    public static TimeSpan AttemptTimeoutOf(string name) =>
        ExceptionOf(name) == typeof(LivepeerTimeoutException) ? _impatience : _patience;

    public static FaultBehaviour Healthy => FaultBehaviour.Respond(200, Stream);
}
