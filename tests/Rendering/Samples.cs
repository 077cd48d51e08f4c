using Handbook.Model;
using Handbook.Model.Quantities;
using Handbook.Text;

namespace Handbook.Tests.Rendering;

/// <summary>Small entries to change with <c>with</c>.</summary>
internal static class Samples
{
    public static readonly DateOnly Day = new(2026, 11, 22);

    public static readonly Settings Settings = new()
    {
        Place = new SourceFile("content/handbook.yml", string.Empty).At(0, 0),
        Title = "Low back handbook",
        Description = "A guide.",
        Language = "en",
        BaseUrl = "https://handbook.example/low-back/",
        Version = "0.1",
        Licence = "CC BY 4.0",
        Audience = "Adults",
        GeneralNote = "Adapt it to yourself.",
        EvidenceStatement = "Very low certainty.",
        Emergency = new(new("112", "Chest pain."), new("111", "Fever."), new("Your doctor", "No better.")),
    };

    public static Technique Technique(SampleSite site, string slug, string body = "") => new()
    {
        Id = SampleSite.Id(EntryKind.Technique, slug),
        Title = SampleSite.Name(slug),
        File = new SourceFile($"content/techniques/{slug}.md", body),
        Summary = $"About {slug}.",
        Status = Status.Draft,
        Updated = Day,
        Prose = site.Prose(body),
        Gloss = "some muscle",
        Position = BodyPosition.SideLying,
        ContactArea = "Above the hip bone.",
        NoGoZones = ["the ribs"],
        Targets = [],
        Tools = [],
        Complaints = [],
        RiskTier = RiskTier.Low,
        Dose = Dose(),
        Safety = [],
        Evidence = EvidenceGrade.VeryLow,
    };

    public static Dose Dose() => new()
    {
        Sides = Sides.Each,
        Hold = new Duration(15, 30),
        Count = new DoseCount(CountedThing.Spots, new Count(3, 3)),
        Pressure = new Pressure(3, 4),
        PressureLimit = new Pressure(5, 5),
        Sessions = new SessionsPerDay(1, 1),
        Days = new DaysPerWeek(5, 5),
    };

    public static Muscle Muscle(SampleSite site, string slug, string body = "") => new()
    {
        Id = SampleSite.Id(EntryKind.Muscle, slug),
        Title = SampleSite.Name(slug),
        File = new SourceFile($"content/muscles/{slug}.md", body),
        Summary = $"About {slug}.",
        Status = Status.Draft,
        Updated = Day,
        Prose = site.Prose(body),
        Latin = $"musculus {slug}",
        PlainTitle = $"plain {slug}",
        Region = BodyRegion.LowBack,
        Layer = MuscleLayer.Deep,
        Origin = ["hip crest"],
        Insertion = ["lowest rib"],
        Action = ["bends the trunk"],
        Nerve = [new("lumbar plexus", "T12-L4")],
        Artery = ["lumbar"],
        Palpable = Palpable.Partly,
    };

    public static Tool Tool(SampleSite site, string slug) => new()
    {
        Id = SampleSite.Id(EntryKind.Tool, slug),
        Title = SampleSite.Name(slug),
        File = new SourceFile($"content/tools/{slug}.md", string.Empty),
        Summary = $"About {slug}.",
        Status = Status.Draft,
        Updated = Day,
        Prose = site.Prose(string.Empty),
    };

    public static Complaint Complaint(SampleSite site, string slug) => new()
    {
        Id = SampleSite.Id(EntryKind.Complaint, slug),
        Title = SampleSite.Name(slug),
        File = new SourceFile($"content/complaints/{slug}.md", string.Empty),
        Summary = $"About {slug}.",
        Status = Status.Draft,
        Updated = Day,
        Prose = site.Prose(string.Empty),
        RedFlags = [],
    };

    public static Routine Routine(SampleSite site, string slug, params IEnumerable<RoutineItem> items) => new()
    {
        Id = SampleSite.Id(EntryKind.Routine, slug),
        Title = SampleSite.Name(slug),
        File = new SourceFile($"content/routines/{slug}.md", string.Empty),
        Summary = $"About {slug}.",
        Status = Status.Draft,
        Updated = Day,
        Prose = site.Prose(string.Empty),
        Goal = "To feel looser.",
        Complaints = [],
        Items = [.. items],
        Days = new DaysPerWeek(5, 5),
    };

    public static Page Page(SampleSite site, string slug, string body = "") => new()
    {
        Id = SampleSite.Id(EntryKind.Page, slug),
        Title = SampleSite.Name(slug),
        File = new SourceFile($"content/pages/{slug}.md", body),
        Summary = $"About {slug}.",
        Status = Status.Draft,
        Updated = Day,
        Prose = site.Prose(body),
    };

    public static SafetyRule Rule(string slug, SafetyKind kind, SafetyScope scope = SafetyScope.Listed) => new()
    {
        Id = SampleSite.Id(EntryKind.SafetyRule, slug),
        Title = SampleSite.Name(slug),
        Kind = kind,
        Scope = scope,
        Care = kind == SafetyKind.RedFlag ? CareLevel.Immediate : null,
    };

    public static Source Source(string slug) => new()
    {
        Id = SampleSite.Id(EntryKind.Source, slug),
        Title = SampleSite.Name(slug),
        Kind = SourceKind.Review,
    };

    public static RoutineItem Item(EntryKind kind, string slug) => new(kind, SampleSite.Name(slug));

    public static RoutineItem Item(string technique, Duration hold) =>
        new(EntryKind.Technique, SampleSite.Name(technique)) { Hold = new Located<Duration>(hold, SampleSite.Name("hold").Place) };

    public static IEnumerable<Entry> FixedPages(SampleSite site) =>
        new[] { "index", "safety", "glossary", "sources", "contents", "404" }.Select(slug => Page(site, slug));
}
