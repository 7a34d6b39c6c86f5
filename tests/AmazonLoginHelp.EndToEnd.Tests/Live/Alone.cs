namespace AmazonLoginHelp.EndToEnd.Tests.Live;

/// <summary>Tests that say how soon a tap is answered run one after the other, and not beside others.</summary>
[CollectionDefinition(nameof(Alone), DisableParallelization = true)]
public sealed class Alone;
