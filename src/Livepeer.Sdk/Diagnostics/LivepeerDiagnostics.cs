using System.Collections.Concurrent;
using System.Diagnostics;
using System.Diagnostics.Metrics;
using System.Net;
using System.Net.Http.Headers;

namespace Livepeer.Sdk.Diagnostics;

/// <summary>
/// Emits the traces and metrics of the SDK. Their names, units and tags are part of the public contract, defined in telemetry.md and in
/// tests.
/// </summary>
internal static class LivepeerDiagnostics
{
    /// <summary>Buckets for calls, which mostly take milliseconds; generations take minutes.</summary>
    private static readonly InstrumentAdvice<double> _callBuckets = new()
    {
        HistogramBucketBoundaries = [0.005, 0.01, 0.025, 0.05, 0.075, 0.1, 0.25, 0.5, 0.75, 1, 2.5, 5, 7.5, 10, 30, 60, 300],
    };

    /// <summary>Buckets for uploads and waits, which take seconds to hours.</summary>
    private static readonly InstrumentAdvice<double> _jobBuckets = new()
    {
        HistogramBucketBoundaries = [0.1, 0.5, 1, 2.5, 5, 10, 30, 60, 120, 300, 600, 1800, 3600, 7200, 14400],
    };

    /// <summary>Buckets for the sizes of uploads, from 1 MiB to 64 GiB.</summary>
    private static readonly InstrumentAdvice<long> _sizeBuckets = new()
    {
        HistogramBucketBoundaries = [1L << 20, 1L << 22, 1L << 24, 1L << 26, 1L << 28, 1L << 30, 1L << 32, 1L << 34, 1L << 36],
    };

    /// <summary>The boxed retry count of most operations.</summary>
    private static readonly object _none = 0;

    /// <summary>The span names, one per route.</summary>
    private static readonly ConcurrentDictionary<(string Method, string? Template), string> _names = new();

    private static readonly string _version = typeof(LivepeerDiagnostics).Assembly.GetName().Version!.ToString(3);
    private static readonly string _userAgent = $"Livepeer.Sdk/{_version} (.NET {Environment.Version})";
    private static readonly ActivitySource _source = new(LivepeerTelemetry.ActivitySourceName, _version);
    private static readonly Meter _meter = new(LivepeerTelemetry.MeterName, _version);

    private static readonly Histogram<double> _operations = _meter.CreateHistogram<double>(
        "livepeer.client.operation.duration",
        "s",
        "The duration of operations, from the first attempt to the end of the response.",
        tags: null,
        _callBuckets);

    private static readonly Counter<long> _retries = _meter.CreateCounter<long>(
        "livepeer.client.retries", "{retry}", "The number of retries, by reason.");

    private static readonly Counter<long> _unknown = _meter.CreateCounter<long>(
        "livepeer.client.outcome_unknown", "{operation}", "The number of operations that the server may or may not have carried out.");

    private static readonly Histogram<double> _waits = _meter.CreateHistogram<double>(
        "livepeer.client.wait.duration", "s", "The duration of waits for assets and tasks.", tags: null, _jobBuckets);

    private static readonly Histogram<double> _uploads = _meter.CreateHistogram<double>(
        "livepeer.client.upload.duration",
        "s",
        "The duration of uploads, from the request of the upload URL to the last byte.",
        tags: null,
        _jobBuckets);

    private static readonly Histogram<long> _uploadSizes = _meter.CreateHistogram<long>(
        "livepeer.client.upload.size", "By", "The number of bytes that uploads send, including encryption.", tags: null, _sizeBuckets);

    private static readonly Counter<long> _resumes = _meter.CreateCounter<long>(
        "livepeer.client.upload.resumes", "{resume}", "The number of times that interrupted uploads were resumed, by reason.");

    /// <summary>Adds the <c>User-Agent</c> header, unless a browser adds its own.</summary>
    public static void AddUserAgent(HttpRequestHeaders headers)
    {
        if (!OperatingSystem.IsBrowser())
        {
            headers.TryAddWithoutValidation("User-Agent", _userAgent);
        }
    }

    public static Activity? StartOperation(IOperationTelemetry operation)
    {
        if (!_source.HasListeners())
        {
            return null;
        }

        string? template = operation.Template;
        string name = _names.GetOrAdd((operation.Method, template), static (_, operation) => operation.ToString()!, operation);
        Activity? activity = _source.StartActivity(name, ActivityKind.Client);
        if (activity is { IsAllDataRequested: true })
        {
            activity.AddTag("http.request.method", operation.Method);
            if (template is not null)
            {
                activity.AddTag("url.template", template);
            }
        }

        return activity;
    }

    public static void EndOperation(Activity? activity, IOperationTelemetry operation, HttpStatusCode? status, Exception? failure)
    {
        if (failure is LivepeerException { OutcomeUnknown: true } && _unknown.Enabled)
        {
            _unknown.Add(1, CreateTags(operation));
        }

        if (activity is null && !_operations.Enabled)
        {
            return;
        }

        string outcome = GetOutcome(failure);
        object? code = status is null ? null : (int)status;
        if (_operations.Enabled)
        {
            TagList tags = CreateTags(operation);
            tags.Add("livepeer.outcome", outcome);
            tags.Add("http.response.status_code", code);
            _operations.Record(operation.Elapsed.TotalSeconds, tags);
        }

        if (activity is null)
        {
            return;
        }

        if (code is not null)
        {
            activity.AddTag("http.response.status_code", code);
        }

        activity.AddTag("http.request.resend_count", operation.Retries == 0 ? _none : operation.Retries);
        activity.AddTag("livepeer.outcome", outcome);
        if (failure is not null)
        {
            activity.SetTag("error.type", code?.ToString() ?? failure.GetType().FullName);
            activity.SetStatus(ActivityStatusCode.Error, failure is LivepeerException ? failure.Message : null);
        }

        activity.Dispose();
    }

    public static void CountRetry(IOperationTelemetry operation, string reason)
    {
        if (_retries.Enabled)
        {
            TagList tags = CreateTags(operation);
            tags.Add("livepeer.retry.reason", reason);
            _retries.Add(1, tags);
        }
    }

    public static void RecordWait(string kind, TimeSpan elapsed, Exception? failure)
    {
        if (_waits.Enabled)
        {
            _waits.Record(
                elapsed.TotalSeconds, new TagList { { "livepeer.wait.kind", kind }, { "livepeer.outcome", GetOutcome(failure) } });
        }
    }

    public static Activity? StartUpload(UploadMethod method)
    {
        Activity? activity = _source.HasListeners() ? _source.StartActivity("upload", ActivityKind.Client) : null;
        activity?.SetTag("livepeer.upload.method", GetMethodName(method));
        return activity;
    }

    public static void EndUpload(Activity? activity, IUploadTelemetry upload, Exception? failure)
    {
        string outcome = GetOutcome(failure);
        string method = GetMethodName(upload.Method);
        if (_uploads.Enabled)
        {
            _uploads.Record(
                upload.Elapsed.TotalSeconds, new TagList { { "livepeer.upload.method", method }, { "livepeer.outcome", outcome } });
        }

        if (failure is null && upload.Size is { } size && _uploadSizes.Enabled)
        {
            _uploadSizes.Record(size, new TagList { { "livepeer.upload.method", method } });
        }

        if (activity is null)
        {
            return;
        }

        activity.SetTag("livepeer.upload.size", upload.Size);
        activity.SetTag("livepeer.upload.resumes", upload.Retries);
        activity.SetTag("livepeer.outcome", outcome);
        if (failure is not null)
        {
            activity.SetTag("error.type", failure.GetType().FullName);
            activity.SetStatus(ActivityStatusCode.Error, failure is LivepeerException ? failure.Message : null);
        }
    }

    public static void CountResume(UploadMethod method, string reason) => _resumes.Add(
        1, new TagList { { "livepeer.upload.method", GetMethodName(method) }, { "livepeer.retry.reason", reason } });

    /// <summary>Gets the outcome of an operation, one of a fixed set of values.</summary>
    private static string GetOutcome(Exception? failure) => failure switch
    {
        null => "success",
        OperationCanceledException => "cancelled",
        LivepeerException { OutcomeUnknown: true } => "unknown",
        LivepeerTaskFailedException => "failed",
        LivepeerTimeoutException => "timeout",
        LivepeerConnectionException => "connection",
        LivepeerRateLimitException => "rate_limited",
        LivepeerAuthenticationException or LivepeerAccessDeniedException => "refused",
        LivepeerNotFoundException => "not_found",
        LivepeerValidationException => "invalid",
        _ => "error",
    };

    private static TagList CreateTags(IOperationTelemetry operation) => new()
    {
        { "http.request.method", operation.Method },
        { "url.template", operation.Template },
    };

    private static string GetMethodName(UploadMethod method) => method == UploadMethod.Direct ? "direct" : "tus";
}
