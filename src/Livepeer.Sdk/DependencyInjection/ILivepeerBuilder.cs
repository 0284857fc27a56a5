using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk;

/// <summary>Configures a registration of the Livepeer clients. It is not intended to be implemented by applications.</summary>
public interface ILivepeerBuilder
{
    /// <summary>Gets the service collection that the clients are registered in.</summary>
    IServiceCollection Services { get; }

    /// <summary>
    /// Gets the builder of the connection to the API, which sends the key. Handlers that are added to it see each attempt.
    /// </summary>
    IHttpClientBuilder Api { get; }

    /// <summary>Gets the builder of the connection to upload hosts, which does not send the key.</summary>
    IHttpClientBuilder Uploads { get; }
}
