using System.Text.RegularExpressions;
using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Reading.Yaml;
using Handbook.Text;

namespace Handbook.Reading.Kinds;

/// <summary>Reads <c>handbook.yml</c>. How strictly rules are held is no part of the handbook: the report alone is told.</summary>
internal static partial class SettingsReader
{
    public const string FileName = "handbook.yml";

    public static Settings? Read(SourceFile file, DiagnosticBag report)
    {
        if (YamlTree.Parse(file, new TextSpan(0, file.Text.Length), report) is not { } mapping)
        {
            return null;
        }

        var notes = new EntryNotes(report);
        var fields = new Fields(mapping, notes);
        var settings = new Settings
        {
            Place = file.At(0, 0),
            Title = fields.Required<string>("title", Values.Text),
            Description = fields.Required<string>("description", Values.Text),
            Language = fields.Required("language", Values.Matching("language tags", "en", LanguageTag())),
            BaseUrl = fields.Required("base_url", Addresses.BaseUrl),
            Version = fields.Required<string>("version", Values.Text),
            Licence = fields.Required<string>("licence", Values.Text),
            Audience = fields.Required<string>("audience", Values.Text),
            GeneralNote = fields.Required<string>("general_note", Values.Text),
            EvidenceStatement = fields.Required<string>("evidence_statement", Values.Text),
            ExerciseStatement = fields.Optional<string>("exercise_statement", Values.Text),
            Emergency = fields.Required("emergency", Values.Mapping(ReadEmergency)),
            RawHtml = fields.Otherwise("raw_html", Values.Switch, false),
            SmartTypography = fields.Otherwise("smart_typography", Values.Switch, false),
        };
        report.Choose(fields.Has("severity") ? SeverityReader.ReadFrom(fields) : SeverityChoices.None);
        return fields.Finish() ? settings with { Texts = notes.Texts } : null;
    }

    // The forms of BCP 47 that are in use: a language, and perhaps script, region or variant.
    [GeneratedRegex(@"^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*\z", RegexOptions.CultureInvariant | RegexOptions.ExplicitCapture)]
    private static partial Regex LanguageTag();

    private static Emergency ReadEmergency(Fields fields) => new(
        fields.Required("immediate", Values.Mapping(ReadContact)),
        fields.Required("urgent", Values.Mapping(ReadContact)),
        fields.Required("routine", Values.Mapping(ReadContact)));

    private static Contact ReadContact(Fields fields) =>
        new(fields.Required<string>("call", Values.Text), fields.Required<string>("when", Values.Text));
}
