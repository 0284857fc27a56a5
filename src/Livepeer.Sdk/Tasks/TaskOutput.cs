using System.Text.Json;
using System.Text.Json.Serialization;

namespace Livepeer.Sdk;

/// <summary>The output of a task: the property that matches its type is set.</summary>
public class TaskOutput
{
    /// <summary>Gets or sets the output of an upload.</summary>
    [JsonPropertyName("upload")]
    public UploadTaskOutput? Upload { get; set; }

    /// <summary>Gets or sets the output of a legacy import.</summary>
    [JsonPropertyName("import")]
    public UploadTaskOutput? Import { get; set; }

    /// <summary>Gets or sets the output of an export.</summary>
    [JsonPropertyName("export")]
    public ExportTaskOutput? Export { get; set; }

    /// <summary>Gets or sets the output of a data export.</summary>
    [JsonPropertyName("exportData")]
    public ExportDataTaskOutput? ExportData { get; set; }

    /// <summary>Gets or sets the output of a clip. The public specification lacks it.</summary>
    [JsonPropertyName("clip")]
    public UploadTaskOutput? Clip { get; set; }

    /// <summary>Gets or sets the fields that this version of the SDK does not know.</summary>
    [JsonExtensionData]
    public IDictionary<string, JsonElement>? AdditionalProperties { get; set; }
}
