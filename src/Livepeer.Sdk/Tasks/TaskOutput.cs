using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>What came of a task: the part that fits its type.</summary>
public class TaskOutput
{
    /// <summary>Of an upload.</summary>
    [JsonPropertyName("upload")]
    public UploadTaskOutput? Upload { get; set; }

    /// <summary>Of an import of old.</summary>
    [JsonPropertyName("import")]
    public UploadTaskOutput? Import { get; set; }

    /// <summary>Of an export.</summary>
    [JsonPropertyName("export")]
    public ExportTaskOutput? Export { get; set; }

    /// <summary>Of an export of data.</summary>
    [JsonPropertyName("exportData")]
    public ExportDataTaskOutput? ExportData { get; set; }

    /// <summary>Of a clip. The public specification lacks it.</summary>
    [JsonPropertyName("clip")]
    public UploadTaskOutput? Clip { get; set; }

    /// <summary>What this version does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
