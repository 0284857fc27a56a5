namespace Livepeer.Sdk.Http;

/// <summary>A request that is sent as a multipart form instead of JSON.</summary>
internal interface IMultipartRequest
{
    HttpContent ToContent();
}
