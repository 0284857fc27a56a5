using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>What a task was asked for: the part that fits its type.</summary>
public class TaskParams
{
    /// <summary>Of an upload.</summary>
    [JsonPropertyName("upload")]
    public UploadTaskParams? Upload { get; set; }

    /// <summary>Of an import of old.</summary>
    [JsonPropertyName("import")]
    public UploadTaskParams? Import { get; set; }

    /// <summary>Of an export.</summary>
    [JsonPropertyName("export")]
    public ExportTaskParams? Export { get; set; }

    /// <summary>Of an export of data.</summary>
    [JsonPropertyName("exportData")]
    public ExportDataTaskParams? ExportData { get; set; }

    /// <summary>Of a transcoding.</summary>
    [JsonPropertyName("transcode-file")]
    public TranscodeFileTaskParams? TranscodeFile { get; set; }

    /// <summary>Of a clip. The public specification knows it in part.</summary>
    [JsonPropertyName("clip")]
    public ClipTaskParams? Clip { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
