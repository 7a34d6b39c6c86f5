using AmazonLoginHelp.Web.Commands;
using AmazonLoginHelp.Web.Features.Author;
using AmazonLoginHelp.Web.Features.Check;
using AmazonLoginHelp.Web.Features.Contacts;
using AmazonLoginHelp.Web.Features.Errors;
using AmazonLoginHelp.Web.Features.Facts;
using AmazonLoginHelp.Web.Features.Faq;
using AmazonLoginHelp.Web.Features.Fixes;
using AmazonLoginHelp.Web.Features.Health;
using AmazonLoginHelp.Web.Features.Home;
using AmazonLoginHelp.Web.Features.Pages;
using AmazonLoginHelp.Web.Features.Qr;
using AmazonLoginHelp.Web.Features.Screens;
using AmazonLoginHelp.Web.Features.Search;
using AmazonLoginHelp.Web.Features.Status;
using AmazonLoginHelp.Web.Features.Symptoms;
using AmazonLoginHelp.Web.Gallery;
using AmazonLoginHelp.Web.Hosting;
using AmazonLoginHelp.Web.Live;
using AmazonLoginHelp.Web.Pipeline;

return await CommandLine.RunAsync(args, async options =>
{
    var clock = JapanTime.Clock(options.AsOf);
    if (CompiledContent.Find(options.Content, clock, Console.Error) is not { } compiled || compiled.ServedOr(Console.Error) is not { } content)
    {
        return 1;
    }

    var builder = Serving.CreateBuilder(options);
    builder.AddSerilog().AddSite(clock).AddLivingContent(compiled.Folder, content).AddLive().AddAuthorPreview();
    builder.Services.AddRequests();

    var app = builder.Build();
    app.UseProxies();
    app.UseSecurityHeaders();
    app.UsePrefetching();
    app.UseLiveGate();
    app.UseLiveCompression();
    app.UseErrorPages();
    app.UseMovedPages();

    app.MapAssets();
    app.MapSiteFiles();
    app.MapHome();
    app.MapSymptoms();
    app.MapCheck();
    app.MapFixes();
    app.MapFaq();
    app.MapContacts();
    app.MapScreens();
    app.MapSearch();
    app.MapStatus();
    app.MapFacts();
    app.MapPages();
    app.MapQr();
    app.MapHealth();
    app.MapLive();
    app.MapAuthorPreview();
    app.MapComponentGallery();

    await app.RunAsync();
    return 0;
});
