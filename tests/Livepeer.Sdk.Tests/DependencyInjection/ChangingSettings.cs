using Microsoft.Extensions.Configuration;

namespace Livepeer.Sdk.Tests.DependencyInjection;

/// <summary>Settings that a test changes and removes, like a file, to be seen with the next reload.</summary>
internal sealed class ChangingSettings : ConfigurationProvider, IConfigurationSource
{
    private readonly Dictionary<string, string?> _settings = new(StringComparer.OrdinalIgnoreCase);

    public string? this[string key]
    {
        get => _settings.GetValueOrDefault(key);
        set
        {
            if (value is null)
            {
                _settings.Remove(key);
            }
            else
            {
                _settings[key] = value;
            }
        }
    }

    public override void Load() => Data = new Dictionary<string, string?>(_settings, StringComparer.OrdinalIgnoreCase);

    public IConfigurationProvider Build(IConfigurationBuilder builder) => this;
}
