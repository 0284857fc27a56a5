using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace WebApp;

/// <summary>
/// Gives each visitor an ID in a cookie, which stands for an account of yours: uploads belong to it, and nobody else can see them.
/// </summary>
internal static class Visitor
{
    public static async Task SignInAsync(HttpContext context, RequestDelegate next)
    {
        bool isPage = HttpMethods.IsGet(context.Request.Method) && context.Request.Path == "/";
        if (isPage && context.User.Identity is not { IsAuthenticated: true })
        {
            var identity = new ClaimsIdentity(CookieAuthenticationDefaults.AuthenticationScheme);
            string id = Guid.NewGuid().ToString("N");
            identity.AddClaim(new Claim(ClaimTypes.NameIdentifier, id));
            identity.AddClaim(new Claim(ClaimTypes.Name, id));
            await context.SignInAsync(new ClaimsPrincipal(identity), new AuthenticationProperties { IsPersistent = true });
        }

        await next(context);
    }

    public static string IdOf(HttpContext context) => context.User.FindFirstValue(ClaimTypes.NameIdentifier)!;
}
