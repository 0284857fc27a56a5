namespace WebApp;

/// <summary>The headers that keep foreign scripts out of the page.</summary>
internal static class PageSecurity
{
    // Uploads and videos go to hosts that Livepeer Studio names.
    private const string Policy =
        "default-src 'self'; connect-src *; media-src *; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'";

    public static Task AddHeadersAsync(HttpContext context, RequestDelegate next)
    {
        context.Response.Headers.ContentSecurityPolicy = Policy;
        context.Response.Headers.XContentTypeOptions = "nosniff";
        context.Response.Headers["Referrer-Policy"] = "no-referrer";
        return next(context);
    }
}
