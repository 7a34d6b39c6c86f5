using System.Collections.Concurrent;
using System.Text;
using System.Text.RegularExpressions;
using AmazonLoginHelp.Engine;
using AmazonLoginHelp.Web.Tests.Starting;
using Microsoft.Playwright;

namespace AmazonLoginHelp.EndToEnd.Tests;

/// <summary>A plan on paper, for people who put it beside the telephone: one sheet, whichever way led to it, and no script needed.</summary>
public sealed partial class PrintTests(Browser browser, Site site)
{
    private const int AtOnce = 3;

    /// <summary>Trouble that can be behind everything.</summary>
    private static readonly string Incident = $"---\nfrom: 2026-11-30\naffects: [{string.Join(", ", Site.Guide.Symptoms.Select(symptom => symptom.Id))}]\nsource:\n  title: Amazonの公式のお知らせ\n---\n# Amazonで、サインインしにくくなっています\n\n多くの人がサインインできずにいます。設定は変えないでください。\n";

    [Fact]
    public async Task Every_plan_is_printed_on_one_sheet_of_A4() => await PrintAsync(site.Address, forSomeone: false);

    [Fact]
    public async Task Every_plan_is_so_for_a_helper_while_trouble_is_on()
    {
        using var copy = new ContentCopy();
        copy.Add("ja/incidents/sample.md", Incident);
        await using var troubled = await SiteProcess.StartAsync(0, $"--content={copy.Content}", "--as-of=2026-12-01");

        await PrintAsync(troubled.Address, forSomeone: true);
    }

    [Fact]
    public async Task On_paper_stand_the_steps_the_numbers_and_the_note_and_nothing_to_tap_around_with()
    {
        var page = await OpenAsync(site.Address);
        await page.EmulateMediaAsync(new() { Media = Media.Print });
        await page.GotoAsync(Plans(forSomeone: false)[0]);

        Assert.True(await page.Locator(".plan > li").First.IsVisibleAsync());
        Assert.True(await page.GetByRole(AriaRole.Region, new() { Name = "電話で読むメモ(30秒)" }).IsVisibleAsync());
        Assert.True(await page.Locator(".sheet .routes > li").First.IsVisibleAsync());
        Assert.True(await page.Locator(".share .address").IsVisibleAsync());
        Assert.False(await page.Locator(".site-header nav").IsVisibleAsync());
        Assert.False(await page.Locator(".for-someone, .strip, .back").First.IsVisibleAsync());
        await page.Context.DisposeAsync();
    }

    private async Task PrintAsync(Uri address, bool forSomeone)
    {
        var plans = Plans(forSomeone);
        var sheets = new ConcurrentDictionary<string, int>();
        var open = new ConcurrentQueue<string>(plans);

        await Task.WhenAll(Enumerable.Range(0, AtOnce).Select(async _ =>
        {
            var page = await OpenAsync(address);
            while (open.TryDequeue(out var plan))
            {
                await page.GotoAsync(plan);
                sheets[plan] = Sheets(await page.PdfAsync(new() { PreferCSSPageSize = true }));
            }

            await page.Context.DisposeAsync();
        }));

        Assert.Equal(plans.Count, sheets.Count);
        Assert.All(sheets, plan => Assert.True(plan.Value == 1, $"{plan.Key} takes {plan.Value} sheets."));
    }

    /// <summary>Of each outcome the longest way, which prints most.</summary>
    private static List<string> Plans(bool forSomeone) =>
    [
        .. Site.Guide.Symptoms
            .SelectMany(symptom => Paths.From(Site.Guide, symptom).Select(path => (Symptom: symptom, Path: path)))
            .GroupBy(found => found.Path.Outcome.Id)
            .Select(ways => Address(ways.MaxBy(way => way.Path.Length), forSomeone)),
    ];

    private Task<IPage> OpenAsync(Uri address) => browser.OpenAsync(options =>
    {
        options.BaseURL = address.ToString();
        options.JavaScriptEnabled = false;
    });

    private static string Address((Symptom Symptom, TreePath Path) way, bool forSomeone) =>
        $"/check/{way.Path.Outcome.Id}?symptom={way.Symptom.Id}{(forSomeone ? "&for=someone" : "")}{string.Concat(way.Path.Answers.Select(answer => $"&{answer.Question.Id}={answer.Option.Id}"))}";

    // Chromium writes each page of a PDF as an object of its own, uncompressed.
    private static int Sheets(byte[] pdf) => PageObject().Count(Encoding.Latin1.GetString(pdf));

    [GeneratedRegex(@"/Type\s*/Page\b")]
    private static partial Regex PageObject();
}
