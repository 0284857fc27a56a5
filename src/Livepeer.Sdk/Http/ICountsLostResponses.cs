namespace Livepeer.Sdk.Http;

/// <summary>A response that records how many responses to the same request were lost before it.</summary>
internal interface ICountsLostResponses
{
    int LostResponses { set; }
}
