using AmazonLoginHelp.Content.Tests.RealContent;
using AmazonLoginHelp.Engine;

namespace AmazonLoginHelp.Journeys;

internal sealed partial record Walk
{
    private static Guide Ground => RealGuide.Itself;
}
