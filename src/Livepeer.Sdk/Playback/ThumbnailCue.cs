namespace Livepeer.Sdk;

/// <summary>A thumbnail, and the part of a video that it represents.</summary>
/// <param name="Start">The start of the part.</param>
/// <param name="End">The end of the part.</param>
/// <param name="ImageUrl">The URL of the image.</param>
public sealed record ThumbnailCue(TimeSpan Start, TimeSpan End, string ImageUrl);
