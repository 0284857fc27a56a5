using System.Diagnostics;
using System.Net;
using Livepeer.Sdk.Diagnostics;
using Refit;

namespace Livepeer.Sdk.Http;

/// <summary>One call of the API from its first attempt to the last byte of its response: what the handlers share about it.</summary>
internal sealed class Operation : IOperationTelemetry, IDisposable
{
    /// <summary>Takes the place of an option of Refit's that nobody reads: one more would double what the options cost a request.</summary>
    private static readonly HttpRequestOptionsKey<Operation> _key = new(HttpRequestMessageOptions.InterfaceType);
    private static readonly HttpRequestOptionsKey<string> _templateKey = new(HttpRequestMessageOptions.RelativePathTemplate);
    private static readonly HttpRequestOptionsKey<CustomRequest> _customKey = new("Livepeer.CustomRequest");

    private readonly Activity? _activity;
    private bool _finished;

    public Operation(
        HttpRequestMessage request, LivepeerCredential credential, OperationLimits limits, CancellationToken caller)
    {
        Request = request;
        Credential = credential;
        Policy = request.Options.TryGetValue(_templateKey, out string? template)
            ? OperationPolicies.Find(Method, template)
            : OperationPolicies.Find(Method, Custom);
        Deadline = new Deadline(new TimeBudget(limits.For(Policy)), caller);
        _activity = LivepeerDiagnostics.StartOperation(this);
        request.Options.Set(_key, this);
    }

    public HttpRequestMessage Request { get; }

    public LivepeerCredential Credential { get; }

    public Deadline Deadline { get; }

    public OperationPolicy Policy { get; }

    public TimeProvider Time => Deadline.Budget.Limits.Time;

    /// <summary>The path with its IDs left out; <see langword="null"/> for requests that the caller made up.</summary>
    public string? Template => Request.Options.TryGetValue(_templateKey, out string? template) ? template : null;

    public string Method => Request.Method.Method;

    /// <summary>Whether the body of the response is left to the caller to read.</summary>
    public bool IsStreamed => Policy.IsStreamed;

    /// <summary>What is known of what went over the wire.</summary>
    public SendLog Sends => field ??= new SendLog();

    /// <summary>Whether it may be sent, again or for the first time.</summary>
    public bool MaySend => Policy.MayRepeat || !Sends.MayHaveBeenCarriedOut;

    /// <summary>Whether the server may have done what nobody can tell, and that must not be done twice.</summary>
    public bool IsOutcomeUnknown => !MaySend;

    public int Retries { get; set; }

    public TimeSpan Elapsed => Deadline.Budget.Elapsed;

    private CustomRequest? Custom => Request.Options.TryGetValue(_customKey, out CustomRequest? custom) ? custom : null;

    /// <summary>Marks a request as one that the caller made up.</summary>
    public static void SetCustom(HttpRequestMessage request, CustomRequest custom) => request.Options.Set(_customKey, custom);

    /// <summary>
    /// Finds the call that a request belongs to; <see langword="null"/> if a handler replaced the request by one of its own.
    /// </summary>
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
    /// <param name="received">The status of the last response, if there was one that the failure does not know itself.</param>
    /// <param name="failure">What the call ends with; <see langword="null"/> if it succeeded.</param>
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
