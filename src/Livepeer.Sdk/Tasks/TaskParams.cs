using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The parameters of a task: the property that matches its type is set.</summary>
public class TaskParams
{
    /// <summary>Gets or sets the parameters of an upload.</summary>
    [JsonPropertyName("upload")]
    public UploadTaskParams? Upload { get; set; }

    /// <summary>Gets or sets the parameters of a legacy import.</summary>
    [JsonPropertyName("import")]
    public UploadTaskParams? Import { get; set; }

    /// <summary>Gets or sets the parameters of an export.</summary>
    [JsonPropertyName("export")]
    public ExportTaskParams? Export { get; set; }

    /// <summary>Gets or sets the parameters of a data export.</summary>
    [JsonPropertyName("exportData")]
    public ExportDataTaskParams? ExportData { get; set; }

    /// <summary>Gets or sets the parameters of a transcoding.</summary>
    [JsonPropertyName("transcode-file")]
    public TranscodeFileTaskParams? TranscodeFile { get; set; }

    /// <summary>Gets or sets the parameters of a clip. The public specification describes only some of them.</summary>
    [JsonPropertyName("clip")]
    public ClipTaskParams? Clip { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
