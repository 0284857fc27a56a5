using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>Represents an account of a studio, and creates credentials for it.</summary>
public sealed class StudioAccount
{
    private readonly StudioCore _core;
    private readonly User _user;

    internal StudioAccount(StudioCore core, User user, string apiKey)
    {
        _core = core;
        _user = user;
        ApiKey = apiKey;
    }

    /// <summary>Gets the ID of the user.</summary>
    public string UserId => _user.Id;

    /// <summary>Gets the e-mail address of the account.</summary>
    public string Email => _user.Email;

    /// <summary>Gets the ID of the project that keys belong to by default.</summary>
    public string DefaultProjectId => _user.DefaultProjectId;

    /// <summary>Gets an API key without restrictions.</summary>
    public string ApiKey { get; }

    /// <summary>
    /// Gets or sets the password that <c>POST /user/token</c> accepts: 64 characters, as the dashboard sends them. The default is the
    /// letter <c>a</c>, 64 times.
    /// </summary>
    public string Password
    {
        get => _user.Password;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _user.Password = value;
        }
    }

    /// <summary>
    /// Gets or sets a value indicating whether the e-mail address has been verified. The default is <see langword="true"/>.
    /// </summary>
    public bool IsEmailVerified
    {
        get => _user.IsEmailValid;
        set => _user.IsEmailValid = value;
    }

    /// <summary>Gets or sets a value indicating whether the account is suspended. The default is <see langword="false"/>.</summary>
    public bool IsSuspended
    {
        get => _user.IsSuspended;
        set => _user.IsSuspended = value;
    }

    /// <summary>Creates an API key without restrictions.</summary>
    /// <param name="name">The name.</param>
    /// <param name="projectId">The ID of the project that the key belongs to; by default that of the account.</param>
    /// <returns>The key.</returns>
    public string CreateApiKey(string name = "key", string? projectId = null) => Create(name, projectId, null);

    /// <summary>Creates an API key for browsers (CORS), which can call only the few endpoints that the server allows such keys.</summary>
    /// <param name="origins">The allowed origins.</param>
    /// <returns>The key.</returns>
    public string CreateRestrictedKey(params IEnumerable<string> origins) => Create("cors restricted", null, Cors(origins, null));

    /// <summary>Creates an API key for browsers (CORS) that can call every endpoint from the allowed origins.</summary>
    /// <param name="origins">The allowed origins.</param>
    /// <returns>The key.</returns>
    public string CreateFullAccessKey(params IEnumerable<string> origins) => Create("cors full", null, Cors(origins, true));

    /// <summary>Creates an API key that is limited by rules.</summary>
    /// <param name="rules">What the key can do.</param>
    /// <returns>The key.</returns>
    public string CreateRuleKey(params IEnumerable<StudioKeyRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Create("rules", null, new JsonObject { ["rules"] = new JsonArray([.. rules.Select(rule => (JsonNode)rule.ToJson())]) });
    }

    /// <summary>Deletes an API key. As on the real server, a key that was used recently still works for up to two minutes.</summary>
    /// <param name="key">The key.</param>
    public void DeleteKey(string key)
    {
        lock (_core.Lock)
        {
            _core.Accounts.Keys.Remove(key);
        }
    }

    /// <summary>Creates an access token of the dashboard, for <c>Authorization: JWT …</c>.</summary>
    /// <param name="lifetime">The lifetime of the token; by default two hours.</param>
    /// <returns>The token.</returns>
    public string CreateDashboardToken(TimeSpan? lifetime = null)
    {
        lock (_core.Lock)
        {
            return _core.Accounts.CreateToken(_user, lifetime ?? TimeSpan.FromHours(2));
        }
    }

    /// <summary>Creates a project.</summary>
    /// <param name="name">The name.</param>
    /// <returns>The ID.</returns>
    public string CreateProject(string name)
    {
        lock (_core.Lock)
        {
            return _core.Projects.Add(new JsonObject
            {
                ["id"] = Ids.New(),
                ["name"] = name,
                ["userId"] = UserId,
                ["createdAt"] = _core.NowMilliseconds,
            }).Id;
        }
    }

    /// <summary>Adds the account to an experiment, such as <c>stream-pull-source</c>.</summary>
    /// <param name="experiment">The name of the experiment.</param>
    public void JoinExperiment(string experiment)
    {
        ArgumentException.ThrowIfNullOrEmpty(experiment);
        lock (_core.Lock)
        {
            _user.Experiments.Add(experiment);
        }
    }

    /// <summary>Removes the account but not its keys, as happens on the server.</summary>
    public void Remove()
    {
        lock (_core.Lock)
        {
            _core.Accounts.Remove(UserId);
        }
    }

    private static JsonObject Cors(IEnumerable<string> origins, bool? fullAccess)
    {
        ArgumentNullException.ThrowIfNull(origins);
        var cors = new JsonObject { ["allowedOrigins"] = new JsonArray([.. origins.Select(origin => (JsonNode)origin)]) };
        if (fullAccess is { } full)
        {
            cors["fullAccess"] = full;
        }

        return new JsonObject { ["cors"] = cors };
    }

    private string Create(string name, string? projectId, JsonObject? access)
    {
        lock (_core.Lock)
        {
            return _core.Accounts.CreateKey(_user, name, projectId, access).Id;
        }
    }
}
