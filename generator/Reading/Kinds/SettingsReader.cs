using Handbook.Diagnostics;
using Handbook.Model;
using Handbook.Reading.Yaml;
using Handbook.Text;

namespace Handbook.Reading.Kinds;

/// <summary>Reads <c>handbook.yml</c>.</summary>
internal static class SettingsReader
{
    public const string FileName = "handbook.yml";

    public static Settings? Read(SourceFile file, DiagnosticBag report)
    {
        if (YamlTree.Parse(file, new TextSpan(0, file.Text.Length), report) is not { } mapping)
        {
            return null;
        }

        var fields = new Fields(mapping, new EntryNotes(report));
        var settings = new Settings
        {
            Place = file.At(0, 0),
            Title = fields.Required<string>("title", Values.Text),
            Description = fields.Required<string>("description", Values.Text),
            Language = fields.Required<string>("language", Values.Text),
            BaseUrl = fields.Required<string>("base_url", Addresses.BaseUrl),
            Version = fields.Required<string>("version", Values.Text),
            Licence = fields.Required<string>("licence", Values.Text),
            Audience = fields.Required<string>("audience", Values.Text),
            GeneralNote = fields.Required<string>("general_note", Values.Text),
            EvidenceStatement = fields.Required<string>("evidence_statement", Values.Text),
            Emergency = fields.Required("emergency", Values.Mapping(ReadEmergency)),
            RawHtml = fields.Otherwise("raw_html", Values.Switch, false),
            SmartTypography = fields.Otherwise("smart_typography", Values.Switch, false),
        };
        return fields.Finish() ? settings : null;
    }

    private static Emergency ReadEmergency(Fields fields) => new(
        fields.Required("immediate", Values.Mapping(ReadContact)),
        fields.Required("urgent", Values.Mapping(ReadContact)),
        fields.Required("routine", Values.Mapping(ReadContact)));

    private static Contact ReadContact(Fields fields) =>
        new(fields.Required<string>("call", Values.Text), fields.Required<string>("when", Values.Text));
}
