using System.Globalization;
using System.Net;
using Livepeer.Sdk.Diagnostics;
using Livepeer.Sdk.Resilience;
using Microsoft.Extensions.Logging;

namespace Livepeer.Sdk.Waiting;

/// <summary>Polls a target until it is done, has failed, or the time limit is reached.</summary>
internal sealed class Waiter<T>
{
    /// <summary>The longest single delay, because timers have a limit.</summary>
    private static readonly TimeSpan _longestDelay = TimeSpan.FromDays(1);

    private readonly IWaitTarget<T> _target;
    private readonly WaitOptions _options;
    private readonly TimeProvider _time;
    private readonly ILogger _logger;
    private readonly long _start;
    private WaitState? _last;
    private int _restarts;
    private Exception? _fault;
    private long _faultsSince;
    private int _faults;
    private int _rateLimits;

    private Waiter(IWaitTarget<T> target, WaitOptions options, TimeProvider time, ILogger logger)
    {
        _target = target;
        _options = options;
        _time = time;
        _logger = logger;
        _start = time.GetTimestamp();
    }

    private TimeSpan Elapsed => _time.GetElapsedTime(_start);

    /// <summary>Waits, and records the duration.</summary>
    public static async Task<T> RunAsync(
        IWaitTarget<T> target, WaitOptions? options, TimeProvider time, ILogger logger, CancellationToken cancellationToken)
    {
        var waiter = new Waiter<T>(target, options ?? WaitOptions.Default, time, logger);
        Exception? failure = null;
        try
        {
            return await waiter.WaitAsync(cancellationToken).ConfigureAwait(false);
        }
        catch (Exception exception)
        {
            failure = exception;
            throw;
        }
        finally
        {
            LivepeerDiagnostics.RecordWait(target.Kind, waiter.Elapsed, failure);
        }
    }

    private async Task<T> WaitAsync(CancellationToken cancellationToken)
    {
        using var deadline = new CancellationTokenSource(_options.Timeout, _time);
        using var either = CancellationTokenSource.CreateLinkedTokenSource(deadline.Token, cancellationToken);
        try
        {
            while (true)
            {
                TimeSpan pause;
                try
                {
                    T value = await _target.ReadAsync(either.Token).ConfigureAwait(false);
                    _faults = _rateLimits = 0;
                    if (IsDone(_target.Evaluate(value)))
                    {
                        return value;
                    }

                    pause = Interval();
                }
                catch (LivepeerException exception) when (Tolerates(exception))
                {
                    pause = RecordFault(exception);
                }

                await Task.Delay(pause < _longestDelay ? pause : _longestDelay, _time, either.Token).ConfigureAwait(false);
            }
        }
        catch (OperationCanceledException) when (deadline.IsCancellationRequested && !cancellationToken.IsCancellationRequested)
        {
            throw new LivepeerTimeoutException(TimeoutMessage(), _faults + _rateLimits > 0 ? _fault : null);
        }
        catch (OperationCanceledException exception) when (exception.CancellationToken == either.Token)
        {
            throw new TaskCanceledException("The wait was canceled.", exception, cancellationToken);
        }
        catch (LivepeerNotFoundException exception) when (_last is not null)
        {
            throw _target.CreateDeletedException(exception);
        }
    }

    /// <summary>Records a state and reports it as progress.</summary>
    private bool IsDone(WaitState state)
    {
        if (_last is { } last && state.Fraction < last.Fraction)
        {
            _restarts++;
        }

        _last = state;
        var progress = new WaitProgress
        {
            Phase = state.Phase,
            Fraction = state.Fraction,
            Elapsed = Elapsed,
            Retries = state.Retries ?? _restarts,
        };
        _options.Progress?.ReportSafely(progress, _logger);
        return state.Failure is null ? state.IsDone : throw state.Failure;
    }

    private bool Tolerates(LivepeerException exception) => !RequestsTooLongDelay(exception) && exception switch
    {
        LivepeerRateLimitException => true,
        LivepeerNotFoundException => Elapsed < _options.NotFoundTolerance,
        LivepeerApiException { StatusCode: < HttpStatusCode.Ambiguous } => IsShortOutage(),
        _ => TransientFault.Is(exception) && IsShortOutage(),
    };

    /// <summary>Whether the server requests a delay that is too long in general, or longer than the remaining time.</summary>
    private bool RequestsTooLongDelay(LivepeerException exception)
    {
        TimeSpan longest = _options.Timeout == Timeout.InfiniteTimeSpan
            ? RetryAfter.LongestWait
            : Shorter(RetryAfter.LongestWait, _options.Timeout - Elapsed);
        return (exception as LivepeerApiException)?.RetryAfter > longest;
    }

    private bool IsShortOutage() =>
        _options.OutageTolerance > TimeSpan.Zero && (_faults == 0 || _time.GetElapsedTime(_faultsSince) < _options.OutageTolerance);

    /// <summary>Records a fault and returns the delay before the next request.</summary>
    private TimeSpan RecordFault(LivepeerException exception)
    {
        TimeSpan interval = Interval();
        if (exception is LivepeerNotFoundException)
        {
            return interval;
        }

        _fault = exception;
        if (exception is LivepeerRateLimitException)
        {
            _rateLimits++;
        }
        else if (_faults++ == 0)
        {
            _faultsSince = _time.GetTimestamp();
        }

        TimeSpan backOff = Backoff.Delay(_options.PollInterval, _options.MaxPollInterval, _faults + _rateLimits + 1);
        TimeSpan requested = (exception as LivepeerApiException)?.RetryAfter ?? TimeSpan.Zero;
        return Longer(Longer(interval, backOff), requested);
    }

    private TimeSpan Interval() => Longer(_options.PollInterval, Shorter(Elapsed / 10, _options.MaxPollInterval));

    private string TimeoutMessage()
    {
        string after = string.Create(CultureInfo.InvariantCulture, $"The {_target.Kind} was not {_target.Goal} after {_options.Timeout:c}");
        return _last is { } last
            ? string.Create(
                CultureInfo.InvariantCulture,
                $"{after}: it was in phase '{ServerText.Clean(last.Phase)}', {Math.Floor(last.Fraction * 100)} % done.")
            : $"{after}: it could not be read.";
    }

    private static TimeSpan Longer(TimeSpan left, TimeSpan right) => left > right ? left : right;

    private static TimeSpan Shorter(TimeSpan left, TimeSpan right) => left < right ? left : right;
}
