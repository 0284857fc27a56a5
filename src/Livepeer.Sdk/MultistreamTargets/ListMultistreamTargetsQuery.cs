namespace Livepeer.Sdk;

/// <summary>Specifies the page size of a list of targets. The server does not support filters, an order or a total count here.</summary>
public sealed class ListMultistreamTargetsQuery : ListQuery;
