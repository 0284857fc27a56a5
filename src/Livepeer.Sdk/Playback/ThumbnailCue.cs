namespace Livepeer.Sdk;

/// <summary>A small picture, and the part of a video that it stands for.</summary>
/// <param name="Start">Where the part begins.</param>
/// <param name="End">Where the part ends.</param>
/// <param name="ImageUrl">Where the picture is.</param>
public sealed record ThumbnailCue(TimeSpan Start, TimeSpan End, string ImageUrl);
