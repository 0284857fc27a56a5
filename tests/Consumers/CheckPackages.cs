// Checks what is in the packages: CheckPackages.cs FOLDER FOLDER-OF-ANOTHER-BUILD. Prints each fault and ends with 1 if there is one.
using System.IO.Compression;
using System.Reflection.Metadata;
using System.Security.Cryptography;
using System.Text;
using System.Xml.Linq;

Guid sourceLinkKind = new("CC110556-A091-4D38-9FEC-25AB9A351A6A");
int faults = 0;
string[] packages = Directory.GetFiles(args[0], "*.nupkg");
foreach (string path in packages)
{
    using ZipArchive package = ZipFile.OpenRead(path);
    XElement metadata = Nuspec(package);
    string id = metadata.Element(metadata.Name.Namespace + "id")!.Value;
    void Check(bool isRight, string fault)
    {
        if (!isRight)
        {
            faults++;
            Console.WriteLine($"{id}: {fault}");
        }
    }

    string? Value(string name) => metadata.Element(metadata.Name.Namespace + name)?.Value;
    Check(Value("license") == "MIT", "the license expression is missing");
    Check(Value("description") is { Length: > 20 and < 300 }, "the description is missing or too long");
    Check(Value("tags")?.Contains("livepeer") == true, "the tags are missing");
    Check(Value("releaseNotes") is { Length: > 0 }, "the release notes are missing");
    Check(Value("icon") is { } icon && package.GetEntry(icon) is { Length: > 0 and < 1_000_000 }, "the icon is missing");
    string readme = Value("readme") is { } name && package.GetEntry(name) is { } page ? Text(page) : "";
    Check(readme.StartsWith('#'), "the README is missing");
    Check(!readme.Contains("](../") && !readme.Contains("](./"), "the README has a relative link, which leads nowhere on a package page");
    XElement? repository = metadata.Element(metadata.Name.Namespace + "repository");
    Check(repository?.Attribute("type")?.Value == "git" && repository.Attribute("commit") is not null, "the repository is missing");

    foreach (XElement dependency in metadata.Descendants(metadata.Name.Namespace + "dependency"))
    {
        // "1.2" means 1.2 or newer; brackets would keep an application from using a newer version.
        string range = dependency.Attribute("version")!.Value;
        Check(range.All(character => character is not ('[' or ']' or '(' or ')' or ',')), $"{dependency.Attribute("id")!.Value} is limited to {range}");
    }

    using ZipArchive symbols = ZipFile.OpenRead(Path.ChangeExtension(path, ".snupkg"));
    using ZipArchive other = ZipFile.OpenRead(Path.Combine(args[1], Path.GetFileName(path)));
    foreach (ZipArchiveEntry assembly in package.Entries.Where(entry => entry.FullName.EndsWith($"{id}.dll", StringComparison.Ordinal)))
    {
        Check(package.GetEntry(Path.ChangeExtension(assembly.FullName, ".xml")) is { Length: > 1000 }, "the XML docs are missing");
        Check(Hash(assembly) == Hash(other.GetEntry(assembly.FullName)!), "two builds of the same commit differ");
        Check(symbols.GetEntry(Path.ChangeExtension(assembly.FullName, ".pdb")) is { } pdb && HasSourceLink(pdb), "SourceLink is missing in the symbols");
    }

    Console.WriteLine($"{id}: {package.Entries.Count} files, {new FileInfo(path).Length / 1024} KiB");
}

return faults == 0 && packages.Length > 2 ? 0 : 1;

static XElement Nuspec(ZipArchive package) =>
    XDocument.Parse(Text(package.Entries.Single(entry => entry.FullName.EndsWith(".nuspec", StringComparison.Ordinal)))).Root!.Elements().First();

static string Text(ZipArchiveEntry entry)
{
    using var reader = new StreamReader(entry.Open());
    return reader.ReadToEnd();
}

static string Hash(ZipArchiveEntry entry)
{
    using Stream stream = entry.Open();
    return Convert.ToHexString(SHA256.HashData(stream));
}

bool HasSourceLink(ZipArchiveEntry entry)
{
    using var buffer = new MemoryStream();
    using (Stream stream = entry.Open())
    {
        stream.CopyTo(buffer);
    }

    buffer.Position = 0;
    using MetadataReaderProvider provider = MetadataReaderProvider.FromPortablePdbStream(buffer);
    MetadataReader reader = provider.GetMetadataReader();
    return reader.CustomDebugInformation
        .Select(reader.GetCustomDebugInformation)
        .Any(information => reader.GetGuid(information.Kind) == sourceLinkKind
            && Encoding.UTF8.GetString(reader.GetBlobBytes(information.Value)).Contains("raw.githubusercontent.com", StringComparison.Ordinal));
}
