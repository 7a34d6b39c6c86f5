using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Contacts;

/// <summary>Asks for all contacts.</summary>
internal sealed record GetContacts : IRequest<ContactsModel>;

/// <param name="Frame">What stands around it.</param>
/// <param name="Groups">The contacts, by who they are.</param>
/// <param name="Busy">The ids of those that are hard to reach now.</param>
public sealed record ContactsModel(PageFrame Frame, ImmutableArray<ContactGroup> Groups, ImmutableHashSet<string> Busy);

public sealed record ContactGroup(ContactKind Kind, ImmutableArray<Contact> Contacts);

internal sealed class GetContactsHandler(GuideSource guides, PageFrames frames) : IRequestHandler<GetContacts, ContactsModel>
{
    public Task<ContactsModel> Handle(GetContacts request, CancellationToken cancellationToken)
    {
        var guide = guides.Current;
        var groups = guide.Contacts.GroupBy(contact => contact.Kind).OrderBy(group => group.Key).Select(group => new ContactGroup(group.Key, [.. group]));
        var frame = frames.For(guide);
        return Task.FromResult(new ContactsModel(frame, [.. groups], [.. guide.IncidentsAt(frame.Now).SelectMany(guide.BusyDuring)]));
    }
}
