namespace Livepeer.Sdk.Http;

/// <summary>A request that travels as a form with files instead of JSON.</summary>
internal interface IMultipartRequest
{
    HttpContent ToContent();
}
