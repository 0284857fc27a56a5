using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Authentication.Cookies;

namespace WebApp;

/// <summary>
/// Gives each visitor an ID in a cookie, which stands for an account of yours: uploads belong to it, and nobody else can see them.
/// </summary>
internal static class Visitor
{
    public static void Configure(CookieAuthenticationOptions options)
    {
        options.Cookie.Name = "visitor";
        options.Cookie.SameSite = SameSiteMode.Strict;
        options.ExpireTimeSpan = TimeSpan.FromDays(30);
        options.Events.OnRedirectToLogin = context =>
        {
            context.Response.StatusCode = StatusCodes.Status401Unauthorized;
            return Task.CompletedTask;
        };
    }

    public static async Task SignInAsync(HttpContext context, RequestDelegate next)
    {
        bool isPage = HttpMethods.IsGet(context.Request.Method) && context.Request.Path == "/";
        if (isPage && context.User.Identity is not { IsAuthenticated: true })
        {
            Claim id = new(ClaimTypes.NameIdentifier, Guid.NewGuid().ToString("N"));
            var identity = new ClaimsIdentity([id], CookieAuthenticationDefaults.AuthenticationScheme);
            await context.SignInAsync(new ClaimsPrincipal(identity), new AuthenticationProperties { IsPersistent = true });
        }

        await next(context);
    }

    /// <summary>Gets the ID of a visitor; empty for those who have none.</summary>
    public static string IdOf(HttpContext context) => context.User.FindFirstValue(ClaimTypes.NameIdentifier) ?? "";
}
