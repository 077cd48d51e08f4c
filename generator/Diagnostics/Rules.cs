namespace Handbook.Diagnostics;

/// <summary>Every rule, one line each, in bands by stage. A code is never given to another rule.</summary>
internal static class Rules
{
    // HB10: reading files and YAML.

    // HB11: prose.

    // HB2: linking.

    // HB3: planning and sheets.

    // HB4: templates.
    public static readonly Rule UnreadableTemplate = new("HB4001", Severity.Error, "template that cannot be read");
    public static readonly Rule TemplateNameTaken = new("HB4002", Severity.Error, "two templates of one name");
    public static readonly Rule UnclosedCode = new("HB4003", Severity.Error, "template code that is never closed");
    public static readonly Rule TemplateSyntax = new("HB4004", Severity.Error, "template code that cannot be understood");
    public static readonly Rule UnclosedBlock = new("HB4005", Severity.Error, "block without end");
    public static readonly Rule StrayBlockWord = new("HB4006", Severity.Error, "end, else or when without its block");
    public static readonly Rule TemplateTooDeep = new("HB4007", Severity.Error, "template code nested too deeply");
    public static readonly Rule UnsupportedInTemplate = new("HB4008", Severity.Error, "word of the template language that is not supported");
    public static readonly Rule UnknownTemplate = new("HB4010", Severity.Error, "unknown template");
    public static readonly Rule UnknownTemplateName = new("HB4011", Severity.Error, "unknown name in a template");
    public static readonly Rule UnknownTemplateMember = new("HB4012", Severity.Error, "unknown member in a template");
    public static readonly Rule UnknownTemplateFunction = new("HB4013", Severity.Error, "unknown function in a template");
    public static readonly Rule TemplateCall = new("HB4014", Severity.Error, "call that does not fit its function");
    public static readonly Rule TemplateShape = new("HB4015", Severity.Error, "value of the wrong kind in a template");
    public static readonly Rule TemplateAssignment = new("HB4016", Severity.Error, "assignment that is not possible");
    public static readonly Rule IncludeArguments = new("HB4017", Severity.Error, "include that does not fit its template");
    public static readonly Rule IncludeCycle = new("HB4018", Severity.Error, "template that includes itself");
    public static readonly Rule UnsafeTemplatePlace = new("HB4019", Severity.Error, "value at a place where escaping does not protect");
    public static readonly Rule MemberOfNull = new("HB4030", Severity.Error, "member of null");
    public static readonly Rule WrongTemplateValue = new("HB4031", Severity.Error, "value that turns out wrong while rendering");
    public static readonly Rule TemplateLimit = new("HB4032", Severity.Error, "template that takes too much");

    // HB5: checking of HTML.

    // HB9: environment.
}
