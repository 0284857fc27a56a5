namespace Livepeer.Sdk.Http;

/// <summary>What an operation deletes.</summary>
internal enum Deletion
{
    Nothing,
    One,
    Many,
}
