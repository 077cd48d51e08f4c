namespace Handbook.Diagnostics;

/// <summary>Every rule, one line each, in bands by stage. A code is never given to another rule.</summary>
internal static class Rules
{
    // HB10: reading files and YAML.

    // HB11: prose.
    public static readonly Rule ReferenceWithoutTarget = new("HB1101", Severity.Error, "reference without a target");
    public static readonly Rule ReferenceWithoutLabel = new("HB1102", Severity.Error, "reference with an empty label");
    public static readonly Rule UnclosedReference = new("HB1103", Severity.Error, "reference that is not closed");
    public static readonly Rule ReferenceWithAddress = new("HB1104", Severity.Error, "reference followed by an address");
    public static readonly Rule EmbeddedReference = new("HB1105", Severity.Error, "reference written as a picture");
    public static readonly Rule LinkInsideLink = new("HB1106", Severity.Error, "link inside a link");
    public static readonly Rule LinkWithoutText = new("HB1107", Severity.Error, "link without words");
    public static readonly Rule ForbiddenScheme = new("HB1108", Severity.Error, "address of a scheme that is not allowed");
    public static readonly Rule AbsoluteAddress = new("HB1109", Severity.Error, "address that begins with a slash");
    public static readonly Rule MalformedAddress = new("HB1110", Severity.Error, "malformed address");
    public static readonly Rule ExternalImage = new("HB1111", Severity.Error, "picture from elsewhere");
    public static readonly Rule ImageWithoutAlt = new("HB1112", Severity.Error, "picture without alternative text");
    public static readonly Rule RawHtml = new("HB1113", Severity.Error, "raw HTML");
    public static readonly Rule UnclosedComment = new("HB1114", Severity.Error, "comment that is not closed");
    public static readonly Rule LevelOneHeading = new("HB1115", Severity.Error, "level-1 heading in the body");
    public static readonly Rule SkippedHeadingLevel = new("HB1116", Severity.Error, "skipped heading level");
    public static readonly Rule EmptyHeading = new("HB1117", Severity.Error, "heading without words");
    public static readonly Rule NestedTooDeep = new("HB1118", Severity.Error, "markup nested too deep");
    public static readonly Rule UnknownCallout = new("HB1119", Severity.Error, "unknown callout");
    public static readonly Rule MisplacedCallout = new("HB1120", Severity.Error, "callout marker in a wrong place");
    public static readonly Rule UnknownFootnote = new("HB1121", Severity.Error, "unknown footnote");
    public static readonly Rule UnusedFootnote = new("HB1122", Severity.Error, "footnote that nothing refers to");
    public static readonly Rule TextTooLong = new("HB1123", Severity.Error, "line or body too long");

    // HB2: linking.

    // HB3: planning and sheets.
    public static readonly Rule MissingFixedPage = new("HB3001", Severity.Error, "A page that every handbook has is missing");
    public static readonly Rule PathCollision = new("HB3002", Severity.Error, "Two pages have the same address");

    // HB4: templates.
    public static readonly Rule UnreadableAsset = new("HB4040", Severity.Error, "asset that cannot be read");

    // HB5: checking of HTML.

    // HB9: environment.
}
