namespace Livepeer.Sdk;

/// <summary>How to page the clips of a stream or a session.</summary>
public sealed class ListClipsQuery : ListQuery;
