using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.DependencyInjection;

internal sealed class LivepeerBuilder(IServiceCollection services, IHttpClientBuilder api, IHttpClientBuilder uploads) : ILivepeerBuilder
{
    public IServiceCollection Services { get; } = services;

    public IHttpClientBuilder Api { get; } = api;

    public IHttpClientBuilder Uploads { get; } = uploads;
}
