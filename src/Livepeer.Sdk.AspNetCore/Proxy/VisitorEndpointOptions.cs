using System.Security.Claims;
using Livepeer.Sdk.AspNetCore.Proxy;
using Microsoft.AspNetCore.Http;
using Microsoft.Extensions.DependencyInjection;

namespace Livepeer.Sdk.AspNetCore;

/// <summary>The options that all endpoints for visitors of a web page have in common.</summary>
public abstract class VisitorEndpointOptions
{
    private static readonly Func<HttpContext, string?> _ownerFromClaims = FindUserId;
    private static readonly Func<HttpContext, LivepeerClient> _clientFromServices =
        context => context.RequestServices.GetRequiredService<LivepeerClient>();

    private protected VisitorEndpointOptions()
    {
    }

    /// <summary>
    /// Gets or sets the function that returns the ID of the visitor, which is stamped on everything that the visitor creates as its
    /// <c>creatorId</c>, and compared with the <c>creatorId</c> of everything that the visitor reads or updates. A visitor without an ID
    /// is refused. The default is the claim <see cref="ClaimTypes.NameIdentifier"/> or <c>sub</c> of the authenticated user.
    /// </summary>
    /// <remarks>
    /// IDs must be unique in the account. If users sign in with several identity providers whose IDs can be equal, or if several tenants
    /// share an account, return a combination, such as the issuer and the ID.
    /// </remarks>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public Func<HttpContext, string?> Owner
    {
        get;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = _ownerFromClaims;

    /// <summary>
    /// Gets or sets the function that returns the client for a request, and with it the account. The default is the
    /// <see cref="LivepeerClient"/> of the service container. With several tenants, use <see cref="LivepeerClientFactory"/>.
    /// </summary>
    /// <exception cref="ArgumentNullException">The value is <see langword="null"/>.</exception>
    public Func<HttpContext, LivepeerClient> Client
    {
        get;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            field = value;
        }
    } = _clientFromServices;

    /// <summary>
    /// Gets the web origins, other than the site's own, whose pages may send requests that change something, such as
    /// <c>https://app.example.com</c>. The default is none. Browsers also need the headers of ASP.NET Core's CORS middleware.
    /// </summary>
    public ISet<string> AllowedOrigins { get; } = new HashSet<string>(StringComparer.OrdinalIgnoreCase);

    /// <summary>Gets or sets the maximum size of a request body, in bytes. The default is 16 KiB.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not between 1 and 1,048,576.</exception>
    public int MaxBodySize
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfNegativeOrZero(value);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 1024 * 1024);
            field = value;
        }
    } = 16 * 1024;

    /// <summary>Gets or sets the time in which a request body must arrive. The default is 10 seconds.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not positive, or longer than a day.</exception>
    public TimeSpan BodyTimeout
    {
        get;
        set
        {
            ArgumentOutOfRangeException.ThrowIfLessThanOrEqual(value, TimeSpan.Zero);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, TimeSpan.FromDays(1));
            field = value;
        }
    } = TimeSpan.FromSeconds(10);

    internal bool IsAnonymousAllowed { get; private set; }

    /// <summary>
    /// Opens the endpoints to visitors who have not signed in: anyone on the internet, including programs, at the expense of your account.
    /// Set <see cref="Owner"/> to a function that tells visitors apart, for example by a session cookie that your server issued, and limit
    /// the rate of requests.
    /// </summary>
    public void DangerouslyAllowAnonymous() => IsAnonymousAllowed = true;

    /// <summary>Throws if the options can't work, so that the application doesn't start.</summary>
    internal virtual void Validate(IServiceProvider services)
    {
        foreach (string origin in AllowedOrigins)
        {
            if (!RequestOrigin.IsOrigin(origin))
            {
                throw new InvalidOperationException(
                    "AllowedOrigins contains a value that is not an origin, such as https://app.example.com, without a path.");
            }
        }

        if (IsAnonymousAllowed && Owner == _ownerFromClaims)
        {
            throw new InvalidOperationException(
                "DangerouslyAllowAnonymous needs an Owner that tells visitors apart who have not signed in. Set the option Owner.");
        }

        if (Client == _clientFromServices && services.GetService<IServiceProviderIsService>()?.IsService(typeof(LivepeerClient)) == false)
        {
            throw new InvalidOperationException(
                "No LivepeerClient is registered. Call builder.Services.AddLivepeer(...), or set the option Client.");
        }
    }

    private static string? FindUserId(HttpContext context)
    {
        foreach (ClaimsIdentity identity in context.User.Identities)
        {
            if (identity.IsAuthenticated && (identity.FindFirst(ClaimTypes.NameIdentifier) ?? identity.FindFirst("sub")) is { } claim)
            {
                return claim.Value;
            }
        }

        return null;
    }
}
