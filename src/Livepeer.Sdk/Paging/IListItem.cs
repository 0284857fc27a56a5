namespace Livepeer.Sdk.Paging;

/// <summary>The properties of an item that the enumeration of a list depends on.</summary>
internal interface IListItem
{
    string Id { get; }

    DateTimeOffset? CreatedAt { get; }
}
