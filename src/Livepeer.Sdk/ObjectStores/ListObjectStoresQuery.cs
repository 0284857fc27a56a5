namespace Livepeer.Sdk;

/// <summary>Specifies the page size of a list of object stores. The server does not support a total count here.</summary>
public sealed class ListObjectStoresQuery : ListQuery;
