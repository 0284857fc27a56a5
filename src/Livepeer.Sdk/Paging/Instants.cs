namespace Livepeer.Sdk.Paging;

internal static class Instants
{
    public static long UnixMillisecondsRoundedUp(this DateTimeOffset instant)
    {
        long milliseconds = instant.ToUnixTimeMilliseconds();
        return DateTimeOffset.FromUnixTimeMilliseconds(milliseconds) < instant ? milliseconds + 1 : milliseconds;
    }
}
