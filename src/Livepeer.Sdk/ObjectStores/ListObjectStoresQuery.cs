namespace Livepeer.Sdk;

/// <summary>How to list storage. The server counts nothing here.</summary>
public sealed class ListObjectStoresQuery : ListQuery;
