using Handbook.Diagnostics;
using Handbook.Linking;
using Handbook.Model;

namespace Handbook.Linting;

/// <summary>Holds the language and the coverage of a handbook against the rules of its craft. What breaks one is reported; nothing is made.</summary>
internal static class ContentLinter
{
    public static void Lint(Catalog catalog, ReferenceGraph graph, BuildDay day, DiagnosticBag report)
    {
        foreach (var article in catalog.OfKind<Article>())
        {
            ListLength.Check(article, report);
        }

        foreach (var technique in catalog.OfKind<Technique>())
        {
            StepCount.Check(technique, report);
            DoseInSteps.Check(technique, report);
            SidesInSteps.Check(technique, report);
        }

        SentenceLength.Check(catalog, graph, report);
        Promises.Check(catalog, report);
        ProfessionalWords.Check(catalog, report);
        ReviewAge.Check(catalog, day, report);
        Promotion.Check(catalog, graph, report);
        if (Completeness.IsWhole(catalog, graph))
        {
            TermUse.Check(catalog, graph, report);
            MuscleCoverage.Check(catalog, graph, report);
            ComplaintCoverage.Check(catalog, graph, report);
            ToolCoverage.Check(catalog, graph, report);
        }
    }
}
