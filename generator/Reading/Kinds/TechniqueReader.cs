using System.Collections.Immutable;
using Handbook.Model;
using Handbook.Text;

namespace Handbook.Reading.Kinds;

/// <summary>The front matter of a technique.</summary>
internal static class TechniqueReader
{
    public static Technique Read(ArticleHead head, Fields fields)
    {
        var technique = new Technique(head)
        {
            Gloss = fields.Required<string>("gloss", Values.Text),
            Kind = fields.Otherwise("kind", Values.Word, TechniqueKind.Release),
            Position = fields.Required<BodyPosition>("position", Values.Word),
            Figure = fields.Optional("figure", Values.Mapping(f => FigureReader.Read(f, PositionIn(fields)))),
            ContactArea = fields.Required<string>("contact_area", Values.Text),
            NoGoZones = fields.Required("no_go_zones", Values.ListOf<string>(Values.Text)),
            Targets = fields.Required("targets", Values.ListOf(Values.Mapping(ReadTarget))),
            Avoids = fields.Otherwise("avoids", Values.ListOf(Values.Mapping(ReadAvoided)), []),
            Tools = NeedsTools(fields) ? fields.Required("tools", Tools) : fields.Otherwise("tools", Tools, []),
            SofterTool = fields.Optional("softer_tool", Values.ReferenceTo(EntryKind.Tool)),
            Complaints = fields.Required("complaints", Values.ListOf(Values.ReferenceTo(EntryKind.Complaint))),
            RiskTier = (RiskTier)fields.Required("risk_tier", Values.Whole((int)RiskTier.Low, (int)RiskTier.Gated)),
            Gate = fields.Optional<string>("gate", Values.Text),
            Dose = fields.Required("dose", Values.Mapping(DoseReader.Read)),
            Safety = fields.Otherwise("safety", Values.ListOf(Values.ReferenceTo(EntryKind.SafetyRule)), []),
            Evidence = fields.Required<EvidenceGrade>("evidence", Values.Word),
            InShort = fields.Otherwise<ImmutableArray<string>>("in_short", ShortSteps.Read, []),
            Short = fields.Optional<Located<string>>("short", ShortAddresses.Read),
            Spot = fields.Optional("spot", Values.Mapping(SpotReader.Read)),
        };
        CheckTogether(technique, fields);
        return technique;
    }

    private static ValueReader<ImmutableArray<Located<string>>> Tools { get; } = Values.ListOf(Values.ReferenceTo(EntryKind.Tool));

    // What presses needs something to press with. A mistake in the kind itself is reported where it is read.
    private static bool NeedsTools(Fields fields) =>
        !fields.Has("kind") || (fields.IsRead("kind") && fields.Required<TechniqueKind>("kind", Values.Word) == TechniqueKind.Release);

    // The figure is judged by the position, whose own mistakes are reported where it is read.
    private static BodyPosition? PositionIn(Fields fields) =>
        fields.IsRead("position") ? fields.Required<BodyPosition>("position", Values.Word) : null;

    private static MuscleTarget ReadTarget(Fields fields) => new(
        fields.Required("muscle", Values.ReferenceTo(EntryKind.Muscle)),
        fields.Required<TargetRole>("role", Values.Word));

    private static MuscleAvoided ReadAvoided(Fields fields) => new(
        fields.Required("muscle", Values.ReferenceTo(EntryKind.Muscle)),
        fields.Required<string>("why", Values.Text));

    private static void CheckTogether(Technique technique, Fields fields)
    {
        if (technique.RiskTier == RiskTier.Gated && !fields.Has("gate"))
        {
            fields.Refuse("risk_tier", "risk tier 3 needs a 'gate': the text that must be read before the steps");
        }

        if (technique.RiskTier is RiskTier.Low or RiskTier.SomeCare && fields.Has("gate"))
        {
            fields.Refuse("gate", "only a technique of risk tier 3 has a gate");
        }

        if (!technique.Targets.IsDefaultOrEmpty && technique.Targets.All(t => t.Role != TargetRole.Primary))
        {
            fields.Refuse("targets", "no target has the role 'primary'");
        }
    }
}
