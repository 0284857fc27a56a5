namespace Livepeer.Sdk.Http;

/// <summary>Which limits apply to an operation.</summary>
internal enum OperationDuration
{
    Ordinary,
    Generation,
    Events,
    Delivery,
}
