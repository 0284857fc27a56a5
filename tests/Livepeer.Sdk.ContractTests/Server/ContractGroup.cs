namespace Livepeer.Sdk.ContractTests;

/// <summary>One server for all, and one test after another: accounts have limits.</summary>
[CollectionDefinition(Name)]
public sealed class ContractGroup : ICollectionFixture<ContractServer>
{
    public const string Name = "contract";
}
