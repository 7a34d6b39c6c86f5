using System.Collections.Immutable;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Contacts;

/// <summary>Asks for all contacts.</summary>
internal sealed record GetContacts : IRequest<ContactsModel>;

public sealed record ContactsModel(PageFrame Frame, ImmutableArray<ContactGroup> Groups);

public sealed record ContactGroup(ContactKind Kind, ImmutableArray<Contact> Contacts);

internal sealed class GetContactsHandler(GuideSource guides, PageFrames frames) : IRequestHandler<GetContacts, ContactsModel>
{
    public Task<ContactsModel> Handle(GetContacts request, CancellationToken cancellationToken)
    {
        var guide = guides.Current;
        var groups = guide.Contacts.GroupBy(contact => contact.Kind).OrderBy(group => group.Key).Select(group => new ContactGroup(group.Key, [.. group]));
        return Task.FromResult(new ContactsModel(frames.For(guide), [.. groups]));
    }
}
