using System.Security.Claims;

namespace Livepeer.Sdk.AspNetCore.Tests.Readme;

/// <summary>The tenants of an application.</summary>
internal interface ITenants
{
    string FindKey(ClaimsPrincipal user);
}
