using System.Reflection;

namespace Livepeer.Sdk.Tests.Conventions;

/// <summary>Source lines fit beside each other in a review.</summary>
public sealed class LineLengthTests
{
    private const int Columns = 140;

    [Fact]
    public void No_source_line_is_longer_than_140_columns()
    {
        Assembly assembly = typeof(LineLengthTests).Assembly;
        string[] names = [.. assembly.GetManifestResourceNames().Where(name => name.StartsWith("source/", StringComparison.Ordinal))];
        var tooLong = new List<string>();
        foreach (string name in names)
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            for (int number = 1; reader.ReadLine() is { } line; number++)
            {
                if (line.Length > Columns)
                {
                    tooLong.Add($"{name}:{number}");
                }
            }
        }

        Assert.NotEmpty(names);
        Assert.Empty(tooLong);
    }
}
