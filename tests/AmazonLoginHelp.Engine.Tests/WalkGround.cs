using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Engine.Tests;

namespace AmazonLoginHelp.Journeys;

internal sealed partial record Walk
{
    private static Guide Ground => SmallGuide.Standard;
}
