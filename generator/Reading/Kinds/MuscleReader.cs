using System.Text.RegularExpressions;
using Handbook.Model;

namespace Handbook.Reading.Kinds;

/// <summary>The front matter of a muscle.</summary>
internal static partial class MuscleReader
{
    public static Muscle Read(ArticleHead head, Fields fields) => new(head)
    {
        Latin = fields.Required<string>("latin", Values.Text),
        PlainTitle = fields.Required<string>("plain_title", Values.Text),
        Region = fields.Required<BodyRegion>("region", Values.Word),
        Layer = fields.Required<MuscleLayer>("layer", Values.Word),
        PartOf = fields.Optional("part_of", Values.ReferenceTo(EntryKind.Muscle)),
        Antagonists = fields.Otherwise("antagonists", Values.ListOf(Values.ReferenceTo(EntryKind.Muscle)), []),
        Origin = fields.Required("origin", Values.ListOf<string>(Values.Text)),
        Insertion = fields.Required("insertion", Values.ListOf<string>(Values.Text)),
        Action = fields.Required("action", Values.ListOf<string>(Values.Text)),
        Nerve = fields.Required("nerve", Values.ListOf(Values.Mapping(ReadNerve))),
        Artery = fields.Required("artery", Values.ListOf<string>(Values.Text)),
        Relations = fields.Otherwise("relations", Values.ListOf<string>(Values.Text), []),
        Referral = fields.Otherwise("referral", Values.ListOf<string>(Values.Text), []),
        Palpable = fields.Required<Palpable>("palpable", Values.Word),
        Disputed = fields.Otherwise("disputed", Values.ListOf<string>(Values.Text), []),
        Ids = fields.Otherwise("ids", Values.Mapping(ReadIds), new AnatomyIds()),
    };

    private static NerveSupply ReadNerve(Fields fields) =>
        new(fields.Required<string>("name", Values.Text), fields.Optional<string>("roots", Values.Text));

    private static AnatomyIds ReadIds(Fields fields) => new()
    {
        Ta98 = fields.Optional("ta98", Values.Matching("TA98 identifiers", "A04.5.01.027", Ta98Shape())),
        Ta2 = fields.Optional("ta2", Values.Matching("TA2 identifiers", "2254", Ta2Shape())),
        Fma = fields.Optional("fma", Values.Matching("FMA identifiers", "FMA:15569", FmaShape())),
        Uberon = fields.Optional("uberon", Values.Matching("UBERON identifiers", "UBERON:0001220", UberonShape())),
        Wikidata = fields.Optional("wikidata", Values.Matching("Wikidata identifiers", "Q1", WikidataShape())),
    };

    [GeneratedRegex(@"^A[0-9]{2}\.[0-9]\.[0-9]{2}\.[0-9]{3}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Ta98Shape();

    [GeneratedRegex(@"^[0-9]{1,4}\z", RegexOptions.CultureInvariant)]
    private static partial Regex Ta2Shape();

    [GeneratedRegex(@"^FMA:[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex FmaShape();

    [GeneratedRegex(@"^UBERON:[0-9]{7}\z", RegexOptions.CultureInvariant)]
    private static partial Regex UberonShape();

    [GeneratedRegex(@"^Q[0-9]+\z", RegexOptions.CultureInvariant)]
    private static partial Regex WikidataShape();
}
