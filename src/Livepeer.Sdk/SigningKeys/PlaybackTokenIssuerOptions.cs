namespace Livepeer.Sdk;

/// <summary>The options of a <see cref="PlaybackTokenIssuer"/>.</summary>
public sealed class PlaybackTokenIssuerOptions
{
    /// <summary>Gets or sets what signs the tokens. Required.</summary>
    public PlaybackTokenSigner? Signer { get; set; }

    /// <summary>
    /// Gets or sets what signs the tokens from <see cref="NextSignerFrom"/> on. It is checked from the start, so that a mistake is found
    /// when it is deployed, not when it is due.
    /// </summary>
    public PlaybackTokenSigner? NextSigner { get; set; }

    /// <summary>
    /// Gets or sets the time from which <see cref="NextSigner"/> signs, so that all instances of a service switch at once; if
    /// <see langword="null"/>, it doesn't sign yet.
    /// </summary>
    public DateTimeOffset? NextSignerFrom { get; set; }

    /// <summary>Gets or sets the lifetime of the tokens: one second to seven days. The default is one day.</summary>
    public TimeSpan Lifetime { get; set; } = TimeSpan.FromDays(1);

    /// <summary>Gets or sets the issuer of the tokens, for your own use. The default is "livepeer-sdk".</summary>
    public string Issuer { get; set; } = PlaybackTokenOptions.DefaultIssuer;

    /// <summary>Gets what is wrong in the configuration, each as a sentence that contains no value.</summary>
    internal List<string> ConfigurationProblems { get; } = [];

    internal IEnumerable<string> Problems()
    {
        foreach (string problem in ConfigurationProblems)
        {
            yield return problem;
        }

        if (Signer is null && ConfigurationProblems.Count == 0)
        {
            yield return $"{nameof(Signer)} is missing: there is no key to sign tokens with. Set PublicKey and PrivateKey in "
                + "the configuration section that AddLivepeerPlaybackTokens is given, or Signer in code.";
        }

        if (NextSigner is null && NextSignerFrom is not null)
        {
            yield return $"{nameof(NextSignerFrom)} is set without {nameof(NextSigner)}.";
        }

        if (Lifetime < PlaybackTokenOptions.MinLifetime || Lifetime > PlaybackTokenOptions.MaxLifetime)
        {
            yield return $"{nameof(Lifetime)} must be between one second and seven days.";
        }

        if (string.IsNullOrWhiteSpace(Issuer))
        {
            yield return $"{nameof(Issuer)} must not be empty.";
        }
    }
}
