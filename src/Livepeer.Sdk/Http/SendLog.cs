using System.Net;
using Livepeer.Sdk.Resilience;

namespace Livepeer.Sdk.Http;

/// <summary>
/// What the innermost handler knows about a call: whether a request may have been executed. Outer handlers may repeat, replace or hide
/// attempts; nothing bypasses this one.
/// </summary>
internal sealed class SendLog
{
    private int _mayHaveBeenCarriedOut;

    /// <summary>Whether an attempt was sent that the server may have executed.</summary>
    public bool MayHaveBeenCarriedOut => Volatile.Read(ref _mayHaveBeenCarriedOut) == 1;

    /// <summary>Whether an attempt was sent whose response was lost or reported a server failure.</summary>
    public bool ResponseLost { get; private set; }

    /// <summary>The key that a delegate of the application provided for the last attempt, to be masked if the server echoes it.</summary>
    public string? ProvidedKey { get; set; }

    /// <summary>The status of the last response that was not a success.</summary>
    public HttpStatusCode? LastStatus { get; private set; }

    /// <summary>The exception of the last attempt, if no response was received.</summary>
    public Exception? LastFailure { get; private set; }

    /// <summary>Records the start of an attempt.</summary>
    /// <param name="mayRepeat">Whether the operation may be sent any number of times.</param>
    /// <returns>Whether it may be sent.</returns>
    public bool TryBegin(bool mayRepeat) => Interlocked.Exchange(ref _mayHaveBeenCarriedOut, 1) == 0 || mayRepeat;

    /// <summary>Records the status of an attempt.</summary>
    public void End(HttpStatusCode status)
    {
        if ((int)status is >= 200 and < 300)
        {
            return;
        }

        (LastStatus, LastFailure) = (status, null);
        if (RefusalStatus.ProvesNotExecuted(status))
        {
            Volatile.Write(ref _mayHaveBeenCarriedOut, ResponseLost ? 1 : 0);
        }
        else
        {
            ResponseLost = true;
        }
    }

    /// <summary>Records that no response was received.</summary>
    public void End(Exception failure)
    {
        (LastStatus, LastFailure) = (null, failure);
        // Below this handler, only a content that can't be read throws an exception of the SDK. Its request is incomplete.
        if (failure is LivepeerException || TransientFault.IsBeforeSending(failure))
        {
            Volatile.Write(ref _mayHaveBeenCarriedOut, ResponseLost ? 1 : 0);
        }
        else
        {
            ResponseLost = true;
        }
    }

    /// <summary>Records that a response was lost after the innermost handler, or its body on the wire.</summary>
    public void LoseResponse() => ResponseLost |= MayHaveBeenCarriedOut;
}
