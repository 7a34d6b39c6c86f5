using System.Collections.Frozen;
using System.Reflection;
using System.Xml.Linq;

namespace AmazonLoginHelp.Content.FrontMatter;

/// <summary>The summaries of this assembly's documentation comments, so that a key is explained in one place.</summary>
internal sealed class Documentation(FrozenDictionary<string, string> summaries)
{
    /// <summary>Reads the documentation file that the build lays beside the assembly.</summary>
    public static Documentation Load()
    {
        var file = Path.Combine(AppContext.BaseDirectory, $"{typeof(Documentation).Assembly.GetName().Name}.xml");
        var members = XDocument.Load(file).Descendants("member")
            .Where(member => member.Element("summary") is not null)
            .Select(member => KeyValuePair.Create(member.Attribute("name")!.Value, string.Join(' ', member.Element("summary")!.Value.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries))));
        return new(members.ToFrozenDictionary(StringComparer.Ordinal));
    }

    /// <summary>What is said of a type or property; null if nothing is.</summary>
    public string? Of(MemberInfo member) => member is Type type
        ? summaries.GetValueOrDefault($"T:{type.FullName}")
        : summaries.GetValueOrDefault($"P:{member.DeclaringType!.FullName}.{member.Name}");
}
