namespace Livepeer.Sdk.Http;

/// <summary>An answer that tells how many answers to the same request were lost before it came.</summary>
internal interface ICountsLostAnswers
{
    int LostAnswers { set; }
}
