using System.Text;
using Shared;

namespace Guides;

/// <summary>Writes lines to a terminal without the control characters that names and messages of others may contain.</summary>
internal sealed class TerminalWriter(TextWriter inner) : TextWriter
{
    public override Encoding Encoding => inner.Encoding;

    public override void Write(char value) => inner.Write(value);

    public override void WriteLine(string? value)
    {
        foreach (string line in (value ?? "").Split('\n'))
        {
            inner.WriteLine(TerminalText.Clean(line.TrimEnd('\r')));
        }
    }
}
