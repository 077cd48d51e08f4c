using Handbook.Diagnostics;
using Handbook.Templating.Shapes;
using Handbook.Templating.Syntax;
using Handbook.Text;

namespace Handbook.Templating.Binding;

/// <summary>Finds the member of a list's items that is named in a text: <c>array.map 'title'</c>.</summary>
internal sealed class ItemMembers(BindingPass pass)
{
    /// <summary>Its shape; any, when the list or the name is not known, or there is no such member, which is reported.</summary>
    public Shape Find(Shape list, Expression? member)
    {
        if (list is not Shape.ListOf { Element: var element } || member is not Expression.Literal { Value: string name })
        {
            return Shape.Any;
        }

        if (FindMember(element, name) is { } found)
        {
            return found;
        }

        var known = element is Shape.View { Members: var members } ? members.Names : element is Shape.ObjectOf { Names: var words } ? words : [];
        pass.Report.UnknownMemberInText(pass.At(member.Span), element.Description, (name, NearestName.Find(name, known)));
        return Shape.Any;
    }

    /// <summary>The member of that name, or else that of the members on the way: <c>dose.minutes</c>; null if there is none.</summary>
    private static Shape? FindMember(Shape owner, string name)
    {
        var own = owner switch
        {
            Shape.View view => view.Members.Find(name)?.Shape,
            Shape.ObjectOf made => made.Find(name),
            _ => owner.IsUnknown ? Shape.Any : null,
        };
        var dot = name.IndexOf('.', StringComparison.Ordinal);
        return own ?? (dot > 0 && FindMember(owner, name[..dot]) is { } first ? FindMember(first, name[(dot + 1)..]) : null);
    }
}
