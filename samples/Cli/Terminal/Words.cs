namespace Cli.Terminal;

/// <summary>The words beside a bar.</summary>
internal readonly record struct Words(string? Text);
