using System.Diagnostics;
using System.Net;
using System.Runtime.CompilerServices;
using Livepeer.Sdk.Diagnostics;
using Refit;

namespace Livepeer.Sdk.Http;

/// <summary>One call of the API from its first attempt to the last byte of its answer: what the handlers share about it.</summary>
internal sealed class Operation : IDisposable
{
    /// <summary>Takes the place of an option of Refit's that nobody reads: one more would double what the options cost a request.</summary>
    private static readonly HttpRequestOptionsKey<Operation> _key = new(HttpRequestMessageOptions.InterfaceType);
    private static readonly HttpRequestOptionsKey<string> _templateKey = new(HttpRequestMessageOptions.RelativePathTemplate);

    private readonly HttpRequestMessage _request;
    private readonly Activity? _activity;
    private bool _finished;

    /// <remarks>Inlined where every call begins, with what it calls: apart, they would cost each call more of the processor's cache.</remarks>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public Operation(
        HttpRequestMessage request, LivepeerCredential credential, OperationLimits limits, TimeProvider time, CancellationToken caller)
    {
        _request = request;
        Credential = credential;
        Deadline = limits.Start(this, time, caller);
        _activity = LivepeerDiagnostics.StartOperation(this);
        request.Options.Set(_key, this);
    }

    public LivepeerCredential Credential { get; }

    public Deadline Deadline { get; }

    /// <summary>The path with its IDs left out; null for requests of the caller's own.</summary>
    public string? Template => _request.Options.TryGetValue(_templateKey, out string? template) ? template : null;

    /// <summary>The path, as it was declared where that is known.</summary>
    public string Path => Template ?? _request.RequestUri!.AbsolutePath;

    public string Method => _request.Method.Method;

    public HttpRequestMessage Request => _request;

    public bool MayRepeat => Repeatability.MayRepeat(this);

    /// <summary>The key that the last attempt was sent with, to be masked where the server echoes it.</summary>
    public string? LastKey { get; set; }

    public int Retries { get; set; }

    /// <summary>Whether an attempt was sent whose answer never came.</summary>
    public bool AnswerLost { get; set; }

    public static Operation Of(HttpRequestMessage request) =>
        request.Options.TryGetValue(_key, out Operation? operation)
            ? operation
            : throw new InvalidOperationException("The request did not come through a Livepeer client.");

    /// <summary>Ends the call's telemetry, once.</summary>
    /// <param name="received">The status of the last answer, where there was one that the failure does not know itself.</param>
    /// <param name="failure">What the call ends with; null where it went well.</param>
    public void Finish(HttpStatusCode? received, Exception? failure)
    {
        if (_finished)
        {
            return;
        }

        _finished = true;
        LivepeerDiagnostics.EndOperation(_activity, this, (failure as LivepeerApiException)?.StatusCode ?? received, failure);
    }

    public void Dispose() => Deadline.Dispose();

    public override string ToString() => $"{Method} {Template ?? "(own request)"}";
}
