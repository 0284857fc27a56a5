using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk;

/// <summary>A registration of Livepeer, to be tuned further. To be used, not implemented.</summary>
public interface ILivepeerBuilder
{
    /// <summary>The services that Livepeer was registered with.</summary>
    IServiceCollection Services { get; }

    /// <summary>The connection to the API, which sends the key. Handlers that are added here see each attempt.</summary>
    IHttpClientBuilder Api { get; }

    /// <summary>The connection to upload hosts, which sends no key.</summary>
    IHttpClientBuilder Uploads { get; }
}
