namespace Livepeer.Sdk;

/// <summary>How to list targets. The server knows no conditions and no order here, and counts nothing.</summary>
public sealed class ListMultistreamTargetsQuery : ListQuery;
