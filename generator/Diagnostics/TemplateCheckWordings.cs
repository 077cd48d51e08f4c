using Handbook.Text;

namespace Handbook.Diagnostics;

/// <summary>What is said about templates that do not fit their view, before any page is rendered.</summary>
internal static class TemplateCheckWordings
{
    public static void UnknownTemplate(this DiagnosticBag report, Location place, string name, string? nearest) =>
        report.Add(Rules.UnknownTemplate, place, $"unknown template '{name}'{Suggestion.DidYouMean(nearest)}", nearest is null ? "'handbook templates list' shows the names of all templates" : null);

    public static void MissingPageTemplate(this DiagnosticBag report, Location place, string name) =>
        report.Add(Rules.UnknownTemplate, place, $"the template '{name}' is missing", "each sort of page needs its own template");

    /// <param name="known">All names that there are; told when none of them is near.</param>
    public static void UnknownTemplateName(this DiagnosticBag report, Location place, string name, IEnumerable<string> known)
    {
        var all = known.ToList();
        var near = NearestName.Find(name, all);
        var nearest = (OtherWords.MayBeName(name) ? near : OtherWords.For(name) ?? near) ?? OtherWords.ForFunction(name);
        report.Add(Rules.UnknownTemplateName, place, $"unknown name '{name}'{Suggestion.DidYouMean(nearest)}", nearest is null ? ThereAre(all) : null);
    }

    public static void NameUsedBeforeSet(this DiagnosticBag report, Location place, string name) =>
        report.Add(Rules.UnknownTemplateName, place, $"'{name}' is used before it is set");

    public static void UnknownTemplateMember(this DiagnosticBag report, Location place, string owner, IEnumerable<string> known)
    {
        var all = known.ToList();
        var nearest = NearestName.Find(place.SourceText, all);
        report.Add(Rules.UnknownTemplateMember, place, $"{owner} has no member '{place.SourceText}'{Suggestion.DidYouMean(nearest)}", nearest is null ? ThereAre(all) : null);
    }

    public static void UnknownMemberInText(this DiagnosticBag report, Location place, string owner, (string Name, string? Nearest) member) =>
        report.Add(Rules.UnknownTemplateMember, place, $"{owner} has no member '{member.Name}'{Suggestion.DidYouMean(member.Nearest)}");

    public static void UnknownTemplateFunction(this DiagnosticBag report, Location place, string name, string? nearest) =>
        report.Add(
            Rules.UnknownTemplateFunction,
            place,
            $"unknown function '{name}'{Suggestion.DidYouMean(name == "range" ? null : OtherWords.ForFunction(name) ?? nearest)}",
            name switch
            {
                "safe" or "raw" => "a text is always escaped; what is markup is printed as it is, without a function",
                "range" => "write 1..5 for the numbers from 1 to 5",
                _ => null,
            });

    public static void FunctionAsMember(this DiagnosticBag report, Location place, string owner, string function) =>
        report.Add(Rules.UnknownTemplateMember, place, $"{owner} has no member '{place.SourceText}'", $"there is a function of that name; write | {function}");

    public static void ExpandOutsideCall(this DiagnosticBag report, Location place) =>
        report.Add(Rules.TemplateSyntax, place, "'^' can only stand before an argument of a call");

    public static void NotAnObject(this DiagnosticBag report, Location place, string word, string found) =>
        report.Add(Rules.TemplateShape, place, $"'{word}' needs an object, not {found}");

    public static void RefusedFunction(this DiagnosticBag report, Location place, string name, string why) =>
        report.Add(Rules.RefusedFunction, place, $"'{name}' is kept from templates", why);

    /// <param name="what">What is wrong, to be read after "the argument ...: ".</param>
    public static void WrongWrittenArgument(this DiagnosticBag report, Location place, string argument, string what) =>
        report.Add(Rules.TemplateCall, place, $"{argument} is wrong: {what}");

    /// <param name="report">Takes the mistake.</param>
    /// <param name="place">What is called.</param>
    /// <param name="isBare">Whether nothing is given to it.</param>
    public static void NotAFunction(this DiagnosticBag report, Location place, bool isBare) =>
        report.Add(
            Rules.UnknownTemplateFunction,
            place,
            $"'{place.SourceText}' is not a function",
            isBare ? "write it without parentheses" : "an operator may be missing between the two values");

    public static void MissingCallArgument(this DiagnosticBag report, Location place, string parameter, (string Function, string Usage) call) =>
        report.Add(Rules.TemplateCall, place, $"'{call.Function}' needs '{parameter}'", $"it is called as {call.Usage}");

    public static void TooManyCallArguments(this DiagnosticBag report, Location place, string function, string usage) =>
        report.Add(Rules.TemplateCall, place, $"one argument too many for '{function}'", $"it is called as {usage}");

    public static void UnknownCallArgument(this DiagnosticBag report, Location place, (string Function, string Usage) call, string? nearest) =>
        report.Add(
            Rules.TemplateCall,
            place,
            $"'{call.Function}' has no parameter '{place.SourceText}'{Suggestion.DidYouMean(nearest)}",
            nearest is null ? $"it is called as {call.Usage}" : null);

    public static void UnusedCallArgument(this DiagnosticBag report, Location place, string function, string? nearest) =>
        report.Add(Rules.TemplateCall, place, $"'{function}' does not use '{place.SourceText}'{Suggestion.DidYouMean(nearest)}");

    public static void CannotBeExpanded(this DiagnosticBag report, Location place, string function) =>
        report.Add(Rules.TemplateCall, place, $"only a list that is written out can be expanded into arguments of '{function}'", "write ^[a, b], or the arguments one by one");

    public static void FunctionOfOtherTemplate(this DiagnosticBag report, Location place) =>
        report.Add(Rules.TemplateCall, place, $"'{place.SourceText}' belongs to another template, and cannot be called here", "include a template instead, or give what the function returns");

    public static void RepeatedArgument(this DiagnosticBag report, Location place) =>
        report.Add(Rules.TemplateCall, place, $"the argument '{place.SourceText}' is given twice");

    public static void PositionAfterName(this DiagnosticBag report, Location place) =>
        report.Add(Rules.TemplateCall, place, "once arguments are named, all that follow must be named");

    public static void WrongArgumentShape(this DiagnosticBag report, Location place, string what, (string Wanted, string Found) shapes) =>
        report.Add(Rules.TemplateShape, place, $"{what} must be {shapes.Wanted}, not {shapes.Found}");

    public static void MemberOfScalar(this DiagnosticBag report, Location place, string owner) =>
        report.Add(Rules.TemplateShape, place, $"{owner} has no members, so '{place.SourceText}' cannot be read from it");

    public static void NotAList(this DiagnosticBag report, Location place, string found) =>
        report.Add(Rules.TemplateShape, place, $"only a list can be looped over, not {found}");

    public static void NotPrintable(this DiagnosticBag report, Location place, string found) =>
        report.Add(Rules.TemplateShape, place, $"{found} cannot be printed", "print one of its members, or its items one by one");

    public static void FunctionPrinted(this DiagnosticBag report, Location place) =>
        report.Add(Rules.TemplateShape, place, "a function cannot be printed", "give it a name, and print what it returns: f, not @f");

    public static void WrongOperands(this DiagnosticBag report, Location place, string left, string right) =>
        report.Add(Rules.TemplateShape, place, $"'{place.SourceText}' does not work between {left} and {right}");

    public static void NeverEqual(this DiagnosticBag report, Location place, string left, string right) =>
        report.Add(Rules.TemplateShape, place, $"{left} and {right} are never equal");

    public static void WrongIndex(this DiagnosticBag report, Location place, string target, string index) =>
        report.Add(Rules.TemplateShape, place, $"{target} has no item at {index}");

    public static void NothingGiven(this DiagnosticBag report, Location place) =>
        report.Add(Rules.UnknownTemplateName, place, $"'{place.SourceText}' holds arguments, and nothing is given here", "it has a meaning in functions and in included templates");

    public static void NothingWrapped(this DiagnosticBag report, Location place) =>
        report.Add(Rules.UnknownTemplateName, place, "'$$' is the block of a 'wrap', and nothing is wrapped here", "it has a meaning in functions that 'wrap' calls");

    public static void BlockNotPrinted(this DiagnosticBag report, Location place) =>
        report.Add(Rules.TemplateShape, place, "'$$' is the block of a 'wrap' and can only be printed", "print it inside of 'capture' to get it as a value");

    public static void AssignmentToReadOnly(this DiagnosticBag report, Location place, string word) =>
        report.Add(Rules.TemplateAssignment, place, $"'{word}' is readonly and cannot be set any more");

    public static void CannotBeChanged(this DiagnosticBag report, Location place, string owner) =>
        report.Add(Rules.TemplateAssignment, place, $"{owner} cannot be changed", "only objects and lists that the template makes can be");

    public static void AssignmentToGlobal(this DiagnosticBag report, Location place, string word) =>
        report.Add(
            Rules.TemplateAssignment,
            place,
            $"'{word}' belongs to the page and cannot be set",
            "take another name for the variable");

    public static void AssignmentToReserved(this DiagnosticBag report, Location place) =>
        report.Add(Rules.TemplateAssignment, place, $"'{place.SourceText}' is a word of the language and cannot be a variable");

    public static void OutsideLoop(this DiagnosticBag report, Location place) =>
        report.Add(Rules.StrayBlockWord, place, $"'{place.SourceText}' belongs to no loop");

    public static void IncludeNameNotFixed(this DiagnosticBag report, Location place) =>
        report.Add(Rules.IncludeArguments, place, "the name of an included template must be written out in quotes", "write one include for each template that it may be, in if or case");

    public static void IncludeNamesNotFixed(this DiagnosticBag report, Location place) =>
        report.Add(Rules.IncludeArguments, place, "the names of joined templates must be written out", "as in include_join ['parts/a', 'parts/b'] ', '");

    public static void FunctionForInclude(this DiagnosticBag report, Location place) =>
        report.Add(Rules.IncludeArguments, place, "a function cannot be given to an include", "give what the function returns, or include a template there");

    public static void MissingIncludeArgument(this DiagnosticBag report, Location place, string argument, Location use) =>
        report.Add(
            Rules.IncludeArguments,
            place,
            $"include {place.SourceText} needs '{argument}', which is not given",
            argument[0] == '$' ? $"it is used at {use}; $1 is the first argument without a name" : $"it is used at {use}; write {argument}: null if there is none");

    /// <param name="report">Takes the mistake.</param>
    /// <param name="place">The argument.</param>
    /// <param name="template">The included template.</param>
    /// <param name="found">What is wrong in the template with this argument.</param>
    public static void WrongIncludeArgument(this DiagnosticBag report, Location place, string template, Diagnostic found) =>
        report.Add(
            Rules.IncludeArguments,
            place,
            $"this argument does not fit the template '{template}': {found.Message}",
            string.Join("; ", new[] { found.Help, $"found at {found.Place}" }.OfType<string>()));

    /// <param name="report">Takes the mistake.</param>
    /// <param name="place">The argument.</param>
    /// <param name="template">The included template.</param>
    /// <param name="argument">Its number, and the name of an argument that the template misses.</param>
    public static void UnusedIncludePosition(this DiagnosticBag report, Location place, string template, (int Index, string? Missing) argument) =>
        report.Add(
            Rules.IncludeArguments,
            place,
            $"the template '{template}' does not use '${argument.Index}', which this argument is",
            argument.Missing is null ? $"give it the name by which the template uses it, as in name: {place.SourceText}" : $"give it a name, as in {argument.Missing}: {place.SourceText}");

    public static void UnusedIncludeArgument(this DiagnosticBag report, Location place, string template, string? nearest) =>
        report.Add(Rules.IncludeArguments, place, $"the template '{template}' does not use '{place.SourceText}'{Suggestion.DidYouMean(nearest)}", nearest is null ? "remove it, or use it there" : null);

    public static void IncludeCycle(this DiagnosticBag report, Location place, string chain) =>
        report.Add(Rules.IncludeCycle, place, $"this include never ends: {chain}");

    public static void IncludeTooDeep(this DiagnosticBag report, Location place, int most) =>
        report.Add(Rules.IncludeCycle, place, $"more than {most} templates include each other in one chain");

    public static void UnquotedAttribute(this DiagnosticBag report, Location place) =>
        report.Add(Rules.UnsafeTemplatePlace, place, "a value in an attribute without quotes can break out of it", "put the attribute's value in quotes");

    public static void ValueInTag(this DiagnosticBag report, Location place) =>
        report.Add(
            Rules.UnsafeTemplatePlace,
            place,
            "a value inside a tag, but outside an attribute's quotes, can add attributes to it",
            "write the attribute out, and put only its value in {{ }}, in quotes");

    public static void ValueInHandler(this DiagnosticBag report, Location place) =>
        report.Add(
            Rules.UnsafeTemplatePlace,
            place,
            "a value inside an event handler is not protected by escaping",
            "put the value in a data attribute, and read it from there");

    public static void ValueAsElement(this DiagnosticBag report, Location place) =>
        report.Add(Rules.UnsafeTemplatePlace, place, "a value right behind '<' could make any element", "write the element's name out; for the sign itself write &lt;");

    public static void ValueInElementName(this DiagnosticBag report, Location place) =>
        report.Add(
            Rules.UnsafeTemplatePlace,
            place,
            "what stands here belongs to the element's name, because no blank comes before it",
            "put a blank before the attribute; {{- and -}} take those beside them away");

    public static void ValueInUnknownAttribute(this DiagnosticBag report, Location place) =>
        report.Add(
            Rules.UnsafeTemplatePlace,
            place,
            "the name of this attribute depends on values, or on the way that the template takes, so nobody knows how to protect its value",
            "write the attribute out in each branch, with its name and value");

    public static void ValueInDocument(this DiagnosticBag report, Location place) =>
        report.Add(
            Rules.UnsafeTemplatePlace,
            place,
            "a value inside 'srcdoc' is read as markup again, so escaping does not protect it",
            "write the page that is shown there out, or make it a file");

    public static void ValueInStyle(this DiagnosticBag report, Location place) =>
        report.Add(Rules.UnsafeTemplatePlace, place, "a value inside a 'style' attribute is not protected by escaping", "use a class; numbers may stand in a style");

    public static void ValueInScheme(this DiagnosticBag report, Location place) =>
        report.Add(
            Rules.UnsafeTemplatePlace,
            place,
            "a value inside an address that runs as a program, or holds data, is not protected by escaping",
            "use an address without a scheme, or with http, https, mailto or tel");

    public static void ValueInJson(this DiagnosticBag report, Location place) =>
        report.Add(
            Rules.UnsafeTemplatePlace,
            place,
            "a value between the texts of JSON is not protected by escaping",
            "write it with object.to_json, or put it in double quotes");

    /// <param name="report">Takes the mistake.</param>
    /// <param name="place">The statement or expression.</param>
    /// <param name="what">The ways that differ.</param>
    /// <param name="ends">Two places where they end.</param>
    public static void MarkupPlacesDiffer(this DiagnosticBag report, Location place, string what, (string First, string Second) ends) =>
        report.Add(
            Rules.UnsafeTemplatePlace,
            place,
            ends.First == ends.Second ? $"{what} leave the markup in different places" : $"{what} leave the markup in different places: {ends.First}, and {ends.Second}",
            "close in each what it opens");

    /// <param name="report">Takes the mistake.</param>
    /// <param name="place">Where it is set aside.</param>
    /// <param name="what">What is set aside.</param>
    /// <param name="end">Where in the markup it ends.</param>
    public static void MarkupLeftOpen(this DiagnosticBag report, Location place, string what, string end) =>
        report.Add(Rules.UnsafeTemplatePlace, place, $"{what} ends {end}, and what is printed behind it would be taken for a part of that", "close in it what it opens");

    public static void RowsInsideTag(this DiagnosticBag report, Location place) =>
        report.Add(Rules.UnsafeTemplatePlace, place, "the rows of a table can only stand between tags", "close the tag, or the element, before 'tablerow'");

    public static void ValueInRawElement(this DiagnosticBag report, Location place, string element) =>
        report.Add(
            Rules.UnsafeTemplatePlace,
            place,
            $"a value inside <{element}> is not protected by escaping",
            "put the value in a data attribute, and read it from there");

    private static string? ThereAre(IEnumerable<string> names)
    {
        var sorted = names.Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).ToList();
        return sorted.Count == 0 ? null : $"there are: {string.Join(", ", sorted)}";
    }
}
