using System.Text.Json.Nodes;
using Spectre.Console.Rendering;

namespace Cli.Terminal;

/// <summary>Shows objects of one kind, for scripts and for people.</summary>
internal interface IObjectView<T>
{
    /// <summary>Gets what the object is called in a sentence.</summary>
    static abstract string Kind { get; }

    static abstract (string Title, int Width)[] Columns { get; }

    static abstract string?[] Row(T item);

    static abstract JsonObject Json(T item);

    static abstract IRenderable View(T item);
}
