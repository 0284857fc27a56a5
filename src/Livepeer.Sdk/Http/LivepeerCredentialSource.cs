namespace Livepeer.Sdk.Http;

/// <summary>The credential of one client, which can be replaced while calls are in progress.</summary>
internal sealed class LivepeerCredentialSource(LivepeerCredential initial)
{
    private volatile LivepeerCredential _current = initial;

    public LivepeerCredential Current
    {
        get => _current;
        set => _current = value;
    }
}
