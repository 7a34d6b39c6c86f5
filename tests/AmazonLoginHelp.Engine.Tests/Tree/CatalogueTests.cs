namespace AmazonLoginHelp.Engine.Tests.Tree;

public sealed class CatalogueTests
{
    private static readonly Catalogue<Thing> Three = new([new("second"), new("first"), new("third")]);

    [Fact]
    public void Things_keep_the_order_in_which_they_were_given()
    {
        Assert.Equal(3, Three.Count);
        Assert.Equal(["second", "first", "third"], Three.Select(thing => thing.Id));
        Assert.Equal("first", Three[1].Id);
    }

    [Fact]
    public void A_thing_is_found_by_its_exact_id()
    {
        Assert.Same(Three[2], Three.Find("third"));
        Assert.Same(Three[2], Three.Get("third"));
        Assert.Null(Three.Find("Third"));
        Assert.Null(Three.Find("fourth"));
        Assert.Null(Three.Find(null));
    }

    [Fact]
    public void To_get_what_is_not_there_is_a_mistake_of_ours() =>
        Assert.Throws<KeyNotFoundException>(() => Three.Get("fourth"));

    [Fact]
    public void Two_things_cannot_share_an_id() =>
        Assert.Throws<ArgumentException>(() => new Catalogue<Thing>([new("same"), new("same")]));

    [Fact]
    public void What_it_was_made_from_can_change_without_changing_it()
    {
        var things = new List<Thing> { new("one") };
        var catalogue = new Catalogue<Thing>(things);

        things.Add(new("two"));

        Assert.Single(catalogue);
        Assert.Null(catalogue.Find("two"));
    }

    private sealed record Thing(string Id) : IIdentified;
}
