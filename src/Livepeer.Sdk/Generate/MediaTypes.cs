namespace Livepeer.Sdk;

/// <summary>Maps file extensions to media types.</summary>
internal static class MediaTypes
{
    public static string FromFileName(string name) => Path.GetExtension(name).ToUpperInvariant() switch
    {
        ".PNG" => "image/png",
        ".JPG" or ".JPEG" => "image/jpeg",
        ".WEBP" => "image/webp",
        ".GIF" => "image/gif",
        ".BMP" => "image/bmp",
        ".MP3" => "audio/mpeg",
        ".WAV" => "audio/wav",
        ".FLAC" => "audio/flac",
        ".OGG" => "audio/ogg",
        ".M4A" => "audio/mp4",
        ".MP4" => "video/mp4",
        ".WEBM" => "video/webm",
        _ => "application/octet-stream",
    };
}
