using Livepeer.Sdk.Http;

namespace Livepeer.Sdk;

/// <summary>Checks URLs that broadcasts can be forwarded to.</summary>
internal static class MultistreamUrl
{
    private static readonly string[] _schemes = ["rtmp", "rtmps", "srt"];

    public static Secret Check(Secret url, string name)
    {
        Guard.Url(Guard.Body(url, name).Reveal(), _schemes, name);
        return url;
    }
}
