using Browser.Tests.Support;
using Livepeer.Sdk;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Browser.Tests;

/// <summary>What a restricted key can't do doesn't compile in the page's code.</summary>
public sealed class RestrictedCodeTests
{
    private const string Place = "    /// <summary>Forgets the upload.</summary>";

    [Theory]
    [InlineData("livepeer.Assets.GetAsync(\"id\")", null)]
    [InlineData("livepeer.Assets.RequestUploadAsync(new CreateAssetRequest { Name = \"x\" })", null)]
    [InlineData("livepeer.Assets.DeleteAsync(\"id\")", "CS1061")]
    [InlineData("livepeer.Assets.ListAsync()", "CS1061")]
    [InlineData("livepeer.Streams.DeleteAsync(\"id\")", "CS1061")]
    [InlineData("livepeer.Streams.TerminateAsync(\"id\")", "CS1061")]
    [InlineData("livepeer.Tasks.RetryAsync(\"id\")", "CS1061")]
    [InlineData("livepeer.SigningKeys.CreateAsync()", "CS1061")]
    [InlineData("livepeer.ApiKeys.ListAsync()", "CS1061")]
    [InlineData("livepeer.Webhooks.ListAsync()", "CS1061")]
    [InlineData("livepeer.Account.GetAsync()", "CS1061")]
    public void A_call_compiles_only_if_the_key_may_make_it(string call, string? error)
    {
        string source = File.ReadAllText(Path.Combine(Repository.Root, "samples", "BrowserApp.Client", "VideoUpload.cs"));
        Assert.Contains(Place, source, StringComparison.Ordinal);
        source = source.Replace(Place, $"    public object Try() => {call};\n\n{Place}", StringComparison.Ordinal);

        Assert.Equal(error is null ? [] : [error], Errors(source));
    }

    private static string[] Errors(string source)
    {
        const string Implicit = """
            global using System;
            global using System.Collections.Generic;
            global using System.IO;
            global using System.Net.Http;
            global using System.Threading;
            global using System.Threading.Tasks;
            global using Microsoft.Extensions.Configuration;
            namespace Microsoft.AspNetCore.Components.Forms
            {
                public interface IBrowserFile
                {
                    string Name { get; }
                    long Size { get; }
                    Stream OpenReadStream(long maxAllowedSize, CancellationToken cancellationToken);
                }
            }
            """;
        var options = new CSharpParseOptions(LanguageVersion.Latest);
        string trusted = (string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!;
        var compilation = CSharpCompilation.Create(
            "page",
            [CSharpSyntaxTree.ParseText(source, options), CSharpSyntaxTree.ParseText(Implicit, options)],
            trusted.Split(Path.PathSeparator).Append(typeof(RestrictedLivepeerClient).Assembly.Location).Distinct()
                .Select(path => MetadataReference.CreateFromFile(path)),
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        return [.. compilation.GetDiagnostics().Where(one => one.Severity == DiagnosticSeverity.Error).Select(one => one.Id)];
    }
}
