namespace Cli.Terminal;

/// <summary>The caption of a bar.</summary>
internal readonly record struct Caption(string? Text);
