using System.Globalization;
using Livepeer.Sdk.Testing;

namespace LocalStudioProgram;

/// <summary>Reads the command line.</summary>
internal static class Arguments
{
    public const string Help = "LocalStudio [--port NUMBER] [--task-step HH:MM:SS.FFF] [--allow-host NAME]...";

    /// <summary>Returns the options for the arguments, or <see langword="null"/> if one of them is unknown or invalid.</summary>
    public static LocalStudioOptions? Read(string[] arguments)
    {
        var options = new LocalStudioOptions();
        for (int i = 0; i < arguments.Length; i += 2)
        {
            string? value = arguments.ElementAtOrDefault(i + 1);
            switch (arguments[i])
            {
                case "--port" when ushort.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out ushort port):
                    options.Port = port;
                    break;
                case "--task-step" when TimeSpan.TryParse(value, CultureInfo.InvariantCulture, out TimeSpan step) && step >= TimeSpan.Zero:
                    options.TaskStepDuration = step;
                    break;
                case "--allow-host" when Uri.CheckHostName(value) != UriHostNameType.Unknown:
                    options.AllowedHosts.Add(value!);
                    break;
                default:
                    return null;
            }
        }

        return options;
    }
}
