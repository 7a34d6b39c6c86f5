using System.CommandLine;
using System.CommandLine.Parsing;
using System.Text.Encodings.Web;
using System.Text.Unicode;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;
using AmazonLoginHelp.Web.Trees;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Components.Web;
using Microsoft.Extensions.Logging.Abstractions;

namespace AmazonLoginHelp.Web.Commands;

/// <summary>Writes the tree of each symptom as a picture (SVG, no browser needed) and as an outline.</summary>
internal static class GraphCommand
{
    private static readonly Argument<string[]> Named = new("symptom") { Description = "The ids of the symptoms. Without any: all.", Arity = ArgumentArity.ZeroOrMore };

    private static readonly Option<string> Out = new("--out") { Description = "The folder to write to; made if it is not there.", Required = true };

    private static readonly Option<bool> OutlineOnly = new("--outline") { Description = "Writes only the outlines." };

    public static Command Verb()
    {
        var verb = CommandLine.Verb("graph", "Writes each symptom's tree as a picture (SVG) and as an outline (text).", Run);
        verb.Add(Named);
        verb.Add(Out);
        verb.Add(OutlineOnly);
        return verb;
    }

    private static int Run(VerbContext context, ParseResult parsed)
    {
        if (CompiledContent.Find(context.Content, context.Clock, context.Errors)?.GuideOr(context.Errors) is not { } guide)
        {
            return 1;
        }

        var named = parsed.GetValue(Named) ?? [];
        if (named.FirstOrDefault(id => guide.Symptoms.Find(id) is null) is { } unknown)
        {
            return context.RefuseSymptom(guide, unknown);
        }

        var folder = Directory.CreateDirectory(parsed.GetValue(Out)!).FullName;
        foreach (var symptom in guide.Symptoms.Where(symptom => named.Length == 0 || named.Contains(symptom.Id, StringComparer.Ordinal)))
        {
            Write(folder, $"{symptom.Id}.txt", TreeOutline.Of(guide, symptom), context.Output);
            if (!parsed.GetValue(OutlineOnly))
            {
                Write(folder, $"{symptom.Id}.svg", Picture(TreeLayout.Of(guide, symptom)), context.Output);
            }
        }

        return 0;
    }

    private static void Write(string folder, string name, string text, TextWriter output)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, text);
        output.WriteLine(Path.GetRelativePath(Environment.CurrentDirectory, path));
    }

    private static string Picture(TreeLayout layout)
    {
        using var services = new ServiceCollection().AddSingleton(HtmlEncoder.Create(UnicodeRanges.All)).BuildServiceProvider();
        using var renderer = new HtmlRenderer(services, NullLoggerFactory.Instance);
        var parameters = ParameterView.FromDictionary(new Dictionary<string, object?>
        {
            [nameof(TreePicture.Layout)] = layout,
            [nameof(TreePicture.Site)] = new SiteOptions().PublicAddress.ToString().TrimEnd('/'),
            [nameof(TreePicture.Sheet)] = EmbeddedAssets.Text("tree.css"),
        });
        return renderer.Dispatcher.InvokeAsync(async () => (await renderer.RenderComponentAsync<TreePicture>(parameters)).ToHtmlString()).GetAwaiter().GetResult() + "\n";
    }
}
