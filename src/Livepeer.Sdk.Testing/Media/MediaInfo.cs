namespace Livepeer.Sdk.Testing;

/// <summary>What is known of a video file.</summary>
internal sealed record MediaInfo(double Duration, IReadOnlyList<MediaTrack> Tracks);
