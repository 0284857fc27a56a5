namespace Guides;

/// <summary>Something is missing that a guide needs, such as an environment variable.</summary>
internal sealed class SetupException(string message) : Exception(message);
