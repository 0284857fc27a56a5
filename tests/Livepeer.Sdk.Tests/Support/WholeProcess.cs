namespace Livepeer.Sdk.Tests.Support;

/// <summary>Tests that listen to the whole process, or count what it holds, run alone.</summary>
[CollectionDefinition(nameof(WholeProcess), DisableParallelization = true)]
public sealed class WholeProcess;
