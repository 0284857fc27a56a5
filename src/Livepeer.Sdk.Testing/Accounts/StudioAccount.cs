using System.Text.Json.Nodes;

namespace Livepeer.Sdk.Testing;

/// <summary>An account of a studio, and the ways to make credentials for it.</summary>
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

    /// <summary>Gets the id of the user.</summary>
    public string UserId => _user.Id;

    /// <summary>Gets the e-mail address.</summary>
    public string Email => _user.Email;

    /// <summary>Gets the id of the project that its keys belong to unless told otherwise.</summary>
    public string DefaultProjectId => _user.DefaultProjectId;

    /// <summary>Gets an API key that may do everything.</summary>
    public string ApiKey { get; }

    /// <summary>Gets or sets what <c>POST /user/token</c> takes as the password: 64 characters, as the dashboard sends them. Default: 64 times <c>a</c>.</summary>
    public string Password
    {
        get => _user.Password;
        set
        {
            ArgumentNullException.ThrowIfNull(value);
            _user.Password = value;
        }
    }

    /// <summary>Gets or sets whether the e-mail address has been verified. Default: true.</summary>
    public bool IsEmailVerified
    {
        get => _user.IsEmailValid;
        set => _user.IsEmailValid = value;
    }

    /// <summary>Gets or sets whether the account is suspended.</summary>
    public bool IsSuspended
    {
        get => _user.IsSuspended;
        set => _user.IsSuspended = value;
    }

    /// <summary>Creates a key that may do everything.</summary>
    /// <param name="name">Its name.</param>
    /// <param name="projectId">The project that it is bound to; by default the account's.</param>
    /// <returns>The key.</returns>
    public string CreateApiKey(string name = "key", string? projectId = null) => Create(name, projectId, null);

    /// <summary>Creates a key for browsers, which may call the few endpoints that the server allows such keys.</summary>
    /// <param name="origins">The origins that it may be used from.</param>
    /// <returns>The key.</returns>
    public string CreateRestrictedKey(params IEnumerable<string> origins) => Create("cors restricted", null, Cors(origins, null));

    /// <summary>Creates a key for browsers that may do everything from its origins.</summary>
    /// <param name="origins">The origins that it may be used from.</param>
    /// <returns>The key.</returns>
    public string CreateFullAccessKey(params IEnumerable<string> origins) => Create("cors full", null, Cors(origins, true));

    /// <summary>Creates a key that is limited by rules.</summary>
    /// <param name="rules">What it may do.</param>
    /// <returns>The key.</returns>
    public string CreateRuleKey(params IEnumerable<StudioKeyRule> rules)
    {
        ArgumentNullException.ThrowIfNull(rules);
        return Create("rules", null, new JsonObject { ["rules"] = new JsonArray([.. rules.Select(rule => (JsonNode)rule.ToJson())]) });
    }

    /// <summary>Deletes a key. As on the real server, a key that was used of late goes on working for up to two minutes.</summary>
    /// <param name="key">The key.</param>
    public void DeleteKey(string key)
    {
        lock (_core.Lock)
        {
            _core.Accounts.Keys.Remove(key);
        }
    }

    /// <summary>Creates a token as the dashboard has them, for <c>Authorization: JWT …</c>.</summary>
    /// <param name="lifetime">How long it is good for; by default two hours.</param>
    /// <returns>The token.</returns>
    public string CreateDashboardToken(TimeSpan? lifetime = null)
    {
        lock (_core.Lock)
        {
            return _core.Accounts.CreateToken(_user, lifetime ?? TimeSpan.FromHours(2));
        }
    }

    /// <summary>Creates a project.</summary>
    /// <param name="name">Its name.</param>
    /// <returns>Its id.</returns>
    public string CreateProject(string name)
    {
        lock (_core.Lock)
        {
            return _core.Projects.Add(new JsonObject { ["id"] = Ids.New(), ["name"] = name, ["userId"] = UserId, ["createdAt"] = _core.Now }).Id;
        }
    }

    /// <summary>Lets the account take part in an experiment, such as <c>stream-pull-source</c>.</summary>
    /// <param name="experiment">The name of the experiment.</param>
    public void JoinExperiment(string experiment)
    {
        ArgumentException.ThrowIfNullOrEmpty(experiment);
        lock (_core.Lock)
        {
            _user.Experiments.Add(experiment);
        }
    }

    /// <summary>Removes the account while its keys remain, as happens on the server.</summary>
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
