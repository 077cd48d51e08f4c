using Handbook.Model;

namespace Handbook.Reading;

/// <summary>A data file that holds one list of entries.</summary>
/// <param name="FileName">Below the content folder.</param>
/// <param name="ListKey">The file's only key.</param>
/// <param name="TitleKey">The key of an item that holds its title.</param>
/// <param name="Read">Reads what is particular to the kind.</param>
internal sealed record DataFormat(string FileName, string ListKey, EntryKind Kind, string TitleKey, Func<EntryName, Fields, Entry> Read)
{
    /// <summary>Whether a handbook may do without the file.</summary>
    public bool IsOptional { get; init; }
}
