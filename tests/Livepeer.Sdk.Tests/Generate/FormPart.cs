namespace Livepeer.Sdk.Tests.Generate;

/// <summary>A part of a form.</summary>
internal sealed record FormPart(string Disposition, string? ContentType, string Text);
