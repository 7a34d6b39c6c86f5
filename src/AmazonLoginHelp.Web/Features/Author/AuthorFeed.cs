using AmazonLoginHelp.Web.Hosting;
using MediatR;

namespace AmazonLoginHelp.Web.Features.Author;

/// <summary>What a live board is fed with: finished values, and the news that they are out of date.</summary>
internal sealed class AuthorFeed(IMediator mediator, GuideSource guides)
{
    /// <summary>Raised when the content has changed, on any thread.</summary>
    public event Action? Changed
    {
        add => guides.Changed += value;
        remove => guides.Changed -= value;
    }

    public Task<AuthorBoardModel> BoardAsync(string at) => mediator.Send(new GetAuthorBoard(at));
}
