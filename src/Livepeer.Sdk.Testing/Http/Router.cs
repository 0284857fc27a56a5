namespace Livepeer.Sdk.Testing;

/// <summary>Finds the route of a request: the first one that matches, in the order of registration.</summary>
internal sealed class Router
{
    private readonly List<Route> _routes = [];

    public void Add(Route route) => _routes.Add(route);

    public void Get(string path, Func<Call, Reply> handler, Access access = Access.Key) =>
        Add(new Route("GET", path) { Handler = handler, Access = access });

    public void Post(string path, Func<Call, Reply> handler, Schema? schema = null, Access access = Access.Key) =>
        Add(new Route("POST", path) { Handler = handler, Schema = schema, Access = access });

    public void Put(string path, Func<Call, Reply> handler, Schema? schema = null) =>
        Add(new Route("PUT", path) { Handler = handler, Schema = schema });

    public void Patch(string path, Func<Call, Reply> handler, Schema? schema = null) =>
        Add(new Route("PATCH", path) { Handler = handler, Schema = schema });

    public void Delete(string path, Func<Call, Reply> handler) => Add(new Route("DELETE", path) { Handler = handler });

    public (Route Route, IReadOnlyList<string> Values)? Find(string verb, IReadOnlyList<string> segments)
    {
        foreach (Route route in _routes)
        {
            if (route.Match(verb, segments) is { } values)
            {
                return (route, values);
            }
        }

        return null;
    }
}
