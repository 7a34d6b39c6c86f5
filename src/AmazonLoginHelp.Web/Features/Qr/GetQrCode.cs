using System.Text.RegularExpressions;
using AmazonLoginHelp.Web.Hosting;
using FluentValidation;
using MediatR;
using Microsoft.Extensions.Options;
using QRCoder;

namespace AmazonLoginHelp.Web.Features.Qr;

/// <summary>Asks for the QR code of a page of this site, as an SVG picture.</summary>
/// <param name="Path">Path and query of the page, as they stand in its address; it need not be there.</param>
internal sealed record GetQrCode(string? Path) : IRequest<string>;

internal sealed partial class GetQrCodeValidator : AbstractValidator<GetQrCode>
{
    /// <summary>Twice the longest address of a plan; a code of more is too fine to be read from a screen.</summary>
    public const int MostCharacters = 512;

    public GetQrCodeValidator() =>
        RuleFor(request => request.Path).NotNull().MaximumLength(MostCharacters).Matches(PathOfThisSite()).WithMessage("A path of this site begins with one slash and is percent-encoded.");

    [GeneratedRegex(@"^/(?![/\\])[!-~]*\z")]
    private static partial Regex PathOfThisSite();
}

internal sealed class GetQrCodeHandler(IOptions<SiteOptions> options) : IRequestHandler<GetQrCode, string>
{
    public Task<string> Handle(GetQrCode request, CancellationToken cancellationToken)
    {
        // The weakest correction of errors: on a screen nothing is smudged, and large modules are what cameras need.
        using var code = QRCodeGenerator.GenerateQrCode(options.Value.Root + request.Path, QRCodeGenerator.ECCLevel.L);
        return Task.FromResult(QrPicture.Of(code.ModuleMatrix));
    }
}
