namespace Livepeer.Sdk.Paging;

/// <summary>What a walk over a list needs to know of an item.</summary>
internal interface IListItem
{
    string Id { get; }

    DateTimeOffset? CreatedAt { get; }
}
