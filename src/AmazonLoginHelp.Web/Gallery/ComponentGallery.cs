using AmazonLoginHelp.Web.Hosting;

namespace AmazonLoginHelp.Web.Gallery;

/// <summary>A page that shows each component in each of its states: in Development, and nowhere else.</summary>
internal static class ComponentGallery
{
    public static void MapComponentGallery(this WebApplication app)
    {
        if (app.Environment.IsDevelopment())
        {
            app.MapPage("/pages/components", (PageFrames frames, GuideSource guides) =>
            {
                var guide = guides.Current;
                var frame = frames.For(guide);
                return PageResults.Page<GalleryPage>(new GalleryModel(frame, GallerySamples.Of(guide, frame)));
            });
        }
    }
}
