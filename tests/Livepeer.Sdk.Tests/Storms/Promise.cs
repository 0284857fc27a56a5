namespace Livepeer.Sdk.Tests.Storms;

/// <summary>What a caller knows about an object after its calls.</summary>
internal enum Promise
{
    /// <summary>It is not there.</summary>
    NotMade,

    /// <summary>It may be there: the outcome of a call is unknown, or the caller canceled it.</summary>
    Unknown,

    /// <summary>It is there.</summary>
    Made,
}
