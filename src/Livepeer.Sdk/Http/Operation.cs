using System.Diagnostics;
using System.Net;
using Livepeer.Sdk.Diagnostics;
using Refit;

namespace Livepeer.Sdk.Http;

/// <summary>One call of the API, from its first attempt to the last byte of its response: the state that the handlers share.</summary>
internal sealed class Operation : IOperationTelemetry, IDisposable
{
    /// <summary>Replaces an option of Refit that nothing reads: one more option would double their cost per request.</summary>
    private static readonly HttpRequestOptionsKey<Operation> _key = new(HttpRequestMessageOptions.InterfaceType);
    private static readonly HttpRequestOptionsKey<string> _templateKey = new(HttpRequestMessageOptions.RelativePathTemplate);
    private static readonly HttpRequestOptionsKey<CustomRequest> _customKey = new("Livepeer.CustomRequest");
    private static readonly HttpRequestOptionsKey<CallHeaders> _headersKey = new("Livepeer.CallHeaders");

    private readonly Activity? _activity;
    private bool _finished;

    public Operation(
        HttpRequestMessage request, LivepeerCredential credential, OperationLimits limits, CancellationToken caller)
    {
        Request = request;
        Credential = credential;
        Template = request.Options.TryGetValue(_templateKey, out string? template) ? template : null;
        Policy = Template is null ? OperationPolicies.Find(Method, Custom) : OperationPolicies.Find(Method, Template);
        Deadline = new Deadline(new TimeBudget(limits.For(Policy)), caller);
        _activity = LivepeerDiagnostics.StartOperation(this);
        request.Options.Set(_key, this);
    }

    public HttpRequestMessage Request { get; }

    public LivepeerCredential Credential { get; }

    public Deadline Deadline { get; }

    public OperationPolicy Policy { get; }

    public TimeProvider Time => Deadline.Budget.Limits.Time;

    /// <summary>The path template, without IDs; <see langword="null"/> for custom requests of the caller.</summary>
    public string? Template { get; }

    public string Method => Request.Method.Method;

    /// <summary>Whether the caller reads the body of the response.</summary>
    public bool IsStreamed => Policy.IsStreamed;

    /// <summary>The record of what was sent over the wire.</summary>
    public SendLog Sends => field ??= new SendLog();

    /// <summary>Whether the request may be sent, for the first time or again.</summary>
    public bool MaySend => Policy.MayRepeat || !Sends.MayHaveBeenCarriedOut;

    /// <summary>Whether the server may have executed an operation that must not be executed twice.</summary>
    public bool IsOutcomeUnknown => !MaySend;

    public int Retries { get; set; }

    public TimeSpan Elapsed => Deadline.Budget.Elapsed;

    /// <summary>The headers that the caller added.</summary>
    public CallHeaders Headers => Request.Options.TryGetValue(_headersKey, out CallHeaders? headers) ? headers : CallHeaders.None;

    private CustomRequest? Custom => Request.Options.TryGetValue(_customKey, out CustomRequest? custom) ? custom : null;

    /// <summary>Marks a request as a custom request of the caller.</summary>
    public static void SetCustom(HttpRequestMessage request, CustomRequest custom) => request.Options.Set(_customKey, custom);

    /// <summary>Records the headers that the caller added to a request.</summary>
    public static void SetHeaders(HttpRequestMessage request, CallHeaders headers) => request.Options.Set(_headersKey, headers);

    /// <summary>Finds the call that a request belongs to; <see langword="null"/> if a handler replaced the request.</summary>
    public static Operation? Find(HttpRequestMessage request) =>
        request.Options.TryGetValue(_key, out Operation? operation) ? operation : null;

    /// <summary>The segments of the path below the base address, decoded.</summary>
    public string[] PathSegments()
    {
        string path = Request.RequestUri!.AbsolutePath;
        int length = OperationPolicies.Segments(Template ?? Custom?.Path ?? path).Length;
        string[] segments = OperationPolicies.Segments(path);
        return segments[Math.Max(0, segments.Length - length)..];
    }

    /// <summary>Ends the call's telemetry, once.</summary>
    /// <param name="received">The status of the last response, if there was one that the failure does not have itself.</param>
    /// <param name="failure">The exception that the call ends with; <see langword="null"/> if it succeeded.</param>
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

    public override string ToString() => $"{Method} {Template ?? "(custom request)"}";
}
