// Finds dead links: in all Markdown of the repository, and in the generated site.
//
//   dotnet run .github/docs/links.cs -- REPOSITORY SITE
#:property GenerateDocumentationFile=true
using System.Net;
using System.Text.RegularExpressions;

string[] skipped = ["bin", "obj", "artifacts", "node_modules", ".git", "TestResults"];
var anchors = new Dictionary<string, HashSet<string>>(StringComparer.Ordinal);
int files = 0, links = 0, dead = 0;

(string repository, string site) = (Path.GetFullPath(args[0]), Path.GetFullPath(args[1]));
foreach (string file in Find(repository, [".md", ".txt"]).Where(file => !Path.GetFileName(file).StartsWith("PublicAPI", StringComparison.Ordinal)))
{
    Check(repository, file, Patterns.MarkdownLink().Matches(Patterns.CodeBlock().Replace(File.ReadAllText(file), "")));
}

foreach (string file in Find(site, [".html"]))
{
    Check(site, file, Patterns.HtmlLink().Matches(File.ReadAllText(file)));
}

Console.WriteLine($"{files} files, {links} links, {dead} dead");
return dead == 0 && links > 0 ? 0 : 1;

IEnumerable<string> Find(string folder, string[] extensions)
{
    IEnumerable<string> found = Directory.EnumerateFiles(folder).Where(file => extensions.Contains(Path.GetExtension(file)));
    IEnumerable<string> folders = Directory.EnumerateDirectories(folder).Where(one => !skipped.Contains(Path.GetFileName(one)));
    return found.Concat(folders.SelectMany(one => Find(one, extensions)));
}

void Check(string root, string file, MatchCollection matches)
{
    files++;
    foreach (Match match in matches)
    {
        string link = WebUtility.HtmlDecode(match.Groups["link"].Value);
        if (link.Length == 0 || Patterns.Scheme().IsMatch(link))
        {
            continue;
        }

        links++;
        string[] parts = link.Split('#', 2);
        string path = Uri.UnescapeDataString(parts[0].Split('?')[0]);
        string target = path.Length == 0 ? file : Path.GetFullPath(Path.Combine(Path.GetDirectoryName(file)!, path));
        target = Directory.Exists(target) && root == site ? Path.Combine(target, "index.html") : target;
        bool exists = target.StartsWith(root, StringComparison.Ordinal) && (File.Exists(target) || Directory.Exists(target));
        if (!exists || (parts.Length == 2 && parts[1].Length > 0 && !Anchors(target).Contains(Uri.UnescapeDataString(parts[1]))))
        {
            dead++;
            Console.WriteLine($"{Path.GetRelativePath(root, file)}: {link}");
        }
    }
}

// The IDs of a page, and the headings of Markdown as GitHub names them.
HashSet<string> Anchors(string file)
{
    if (!anchors.TryGetValue(file, out HashSet<string>? found))
    {
        string text = File.Exists(file) ? File.ReadAllText(file) : "";
        found = Path.GetExtension(file) == ".md"
            ? [.. Patterns.Heading().Matches(text).Select(match => Slug(match.Groups["title"].Value))]
            : [.. Patterns.Id().Matches(text).Select(match => WebUtility.HtmlDecode(match.Groups["id"].Value))];
        anchors[file] = found;
    }

    return found;
}

static string Slug(string title) =>
    string.Concat(title.Trim().ToLowerInvariant().Where(c => char.IsLetterOrDigit(c) || c is ' ' or '-' or '_')).Replace(' ', '-');

internal static partial class Patterns
{
    [GeneratedRegex(@"\]\((?<link>[^()\s]+)\)")]
    public static partial Regex MarkdownLink();

    [GeneratedRegex("^```.*?^```", RegexOptions.Singleline | RegexOptions.Multiline)]
    public static partial Regex CodeBlock();

    [GeneratedRegex("<[^>]*\\s(?:href|src)=\"(?<link>[^\"]*)\"")]
    public static partial Regex HtmlLink();

    [GeneratedRegex("^(?:[a-z][a-z0-9+.-]*:|//)", RegexOptions.IgnoreCase)]
    public static partial Regex Scheme();

    [GeneratedRegex("^#+ (?<title>.*)$", RegexOptions.Multiline)]
    public static partial Regex Heading();

    [GeneratedRegex("\\s(?:id|name)=\"(?<id>[^\"]*)\"")]
    public static partial Regex Id();
}
