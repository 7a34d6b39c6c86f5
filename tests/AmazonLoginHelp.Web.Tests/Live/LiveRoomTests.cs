using System.Net;
using AmazonLoginHelp.Web.Live;
using Microsoft.Extensions.Options;

namespace AmazonLoginHelp.Web.Tests.Live;

public sealed class LiveRoomTests
{
    private static readonly IPAddress Mine = IPAddress.Parse("192.0.2.1");
    private static readonly IPAddress Other = IPAddress.Parse("192.0.2.2");

    [Fact]
    public void There_is_room_until_the_process_is_full_and_again_when_somebody_has_left()
    {
        var room = Room(all: 2, each: 2);

        Assert.True(room.TryEnter(Mine));
        Assert.True(room.TryEnter(Other));
        Assert.False(room.HasRoomFor(Mine));
        Assert.False(room.TryEnter(Mine));
        Assert.Equal(2, room.Taken);

        room.Leave(Other);
        Assert.True(room.HasRoomFor(Other));
        Assert.True(room.TryEnter(Mine));
    }

    [Fact]
    public void One_address_does_not_take_the_room_of_others()
    {
        var room = Room(all: 10, each: 1);

        Assert.True(room.TryEnter(Mine));
        Assert.False(room.TryEnter(Mine));
        Assert.True(room.TryEnter(Other));
    }

    [Theory]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:2:ffff::9", true)]
    [InlineData("2001:db8:1:2::1", "2001:db8:1:3::1", false)]
    [InlineData("::ffff:192.0.2.1", "192.0.2.1", true)]
    public void A_line_counts_as_one_address(string first, string second, bool isSame)
    {
        var room = Room(all: 10, each: 1);

        Assert.True(room.TryEnter(IPAddress.Parse(first)));
        Assert.Equal(!isSame, room.HasRoomFor(IPAddress.Parse(second)));

        room.Leave(IPAddress.Parse(isSame ? second : first));
        Assert.True(room.HasRoomFor(IPAddress.Parse(first)));
        Assert.Equal(0, room.Taken);
    }

    [Fact]
    public void Who_has_no_address_is_counted_too()
    {
        var room = Room(all: 10, each: 1);

        Assert.True(room.TryEnter(null));
        Assert.False(room.HasRoomFor(null));
    }

    private static LiveRoom Room(int all, int each) => new(Options.Create(new LiveOptions { MostConnections = all, MostConnectionsPerAddress = each }));
}
