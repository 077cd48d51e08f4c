using Handbook.Diagnostics;
using Handbook.Templating.Syntax;

namespace Handbook.Templating.Binding;

/// <summary>What can be said of a template in which not everything could be understood.</summary>
internal static class BrokenTemplate
{
    // They rest on the view, or on a statement that was understood, and on no name that a broken one may have given.
    private static readonly Rule[] Certain =
        [Rules.UnknownTemplate, Rules.UnknownTemplateMember, Rules.IncludeArguments, Rules.IncludeCycle, Rules.RefusedFunction, Rules.UnknownTemplateFunction];

    /// <summary>Whether a mistake is one of its own, and does not only follow from what is broken.</summary>
    public static bool Tells(ParsedTemplate template, Mistake mistake)
    {
        var (place, rule) = (mistake.Diagnostic.Place, mistake.Diagnostic.Rule);
        return template.IsSound || place.File != template.File
            || (!template.Damage.Holds(place.Span) && (!template.Damage.HarmsOthers || Certain.Contains(rule)));
    }
}
