using System.Text;
using Handbook.Diagnostics;
using Handbook.Publishing;

namespace Handbook.Tests.Publishing;

/// <summary>PDFs are put in their places one by one, are known again later, and never stand where a file of somebody else does.</summary>
public sealed class PrintStoreTests : IDisposable
{
    private const string Path = "pdf/a4/roll.pdf";

    private static readonly string Old = new('a', 64);
    private static readonly string New = new('b', 64);

    private readonly OutputOnDisk output = new();
    private readonly DiagnosticBag report = new();

    public void Dispose() => output.Dispose();

    [Fact]
    public void A_pdf_is_in_its_place_at_once_and_known_again_after_a_run_that_published_nothing()
    {
        Open((_, store) => Assert.True(Put(store, "one", Old)));
        Open((_, store) =>
        {
            Assert.Equal("one", File.ReadAllText(output.At(Path)));
            Assert.Equal(Path, Assert.Single(store.Paths));
            Assert.Equal(3, store.Find(Path, Old)!.Pages);
            Assert.Null(store.Find(Path, New));
            Assert.Null(store.Find("pdf/a4/other.pdf", Old));
        });
        Assert.Equal(string.Empty, output.Findings(report));
    }

    [Fact]
    public void A_kept_pdf_is_a_file_of_the_site_and_one_that_is_not_kept_goes_with_the_next_build()
    {
        Open((_, store) => Put(store, "one", Old));
        Assert.Equal("1 written, 1 unchanged, 0 removed", Publish(keep: true));
        Assert.Equal("0 written, 2 unchanged, 0 removed", Publish(keep: true));
        Assert.Equal("0 written, 1 unchanged, 1 removed", Publish(keep: false));
        Assert.Equal("index.html=home", output.Listing());
        Assert.Equal(string.Empty, output.Findings(report));
    }

    [Fact]
    public void A_pdf_is_replaced_by_a_newer_one()
    {
        Open((_, store) => Put(store, "one", Old));
        Open((_, store) =>
        {
            Put(store, "two", New);
            Assert.Null(store.Find(Path, Old));
            Assert.NotNull(store.Find(Path, New));
        });
        Assert.Equal("two", File.ReadAllText(output.At(Path)));
        Assert.Equal("1 written, 1 unchanged, 0 removed", Publish(keep: true, New));
    }

    [Fact]
    public void A_pdf_that_was_changed_or_removed_by_hand_is_none_of_ours_any_more()
    {
        Open((_, store) => Put(store, "one", Old));
        output.Put(Path, "mine");
        Open((_, store) => Assert.Null(store.Find(Path, Old)));
        File.Delete(output.At(Path));
        Open((_, store) => Assert.Empty(store.Paths));
    }

    [Fact]
    public void A_foreign_file_in_its_place_is_told_before_anything_is_printed()
    {
        output.Put(Path, "mine");
        Open((_, store) =>
        {
            Assert.False(store.HasRoomFor([Path, "pdf/a4/other.pdf"], report));
            Assert.True(store.HasRoomFor(["pdf/a4/other.pdf"], report));
        });
        Assert.Equal(
            $"OUT/{Path}: error HB9005: a file of this name exists and was not made by this tool; nothing was published\n  help: move it away, or build into another folder\n",
            output.Findings(report));
        Assert.Equal("mine", File.ReadAllText(output.At(Path)));
    }

    [Theory]
    [InlineData("")]
    [InlineData("nonsense")]
    [InlineData("aa bb 1 pdf/a4/roll.pdf")]
    [InlineData("HASH HASH one pdf/a4/roll.pdf")]
    [InlineData("HASH HASH 1 ../roll.pdf")]
    public void A_line_of_the_record_that_cannot_be_understood_is_passed_over(string line)
    {
        Open((_, store) => Put(store, "one", Old));
        var record = output.At(OutputPath.PrintRecordName);
        File.WriteAllText(record, line.Replace("HASH", Old, StringComparison.Ordinal) + "\n" + File.ReadAllText(record));
        Open((_, store) => Assert.Equal(Path, Assert.Single(store.Paths)));
    }

    [Fact]
    public void A_disk_that_refuses_is_told_and_leaves_no_half_of_a_file()
    {
        output.Put("pdf", "a file");
        Open((_, store) => Assert.False(Put(store, "one", Old)));
        Assert.StartsWith($"OUT/{Path}: error HB9003: cannot be written: ", output.Findings(report), StringComparison.Ordinal);
        Assert.Equal("pdf=a file", output.Listing());
    }

    private bool Put(PrintStore store, string text, string fingerprint)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        return store.Put(new PrintEntry(Path, ManifestEntry.HashOf(bytes), fingerprint, 3), bytes, report);
    }

    private void Open(Action<Staging, PrintStore> act)
    {
        using var staging = Staging.Open(output.Root, report)!;
        act(staging, staging.Prints(report)!);
    }

    private string Publish(bool keep, string? fingerprint = null)
    {
        PublishTally? tally = null;
        Open((staging, store) =>
        {
            staging.Write("index.html", Encoding.UTF8.GetBytes("home"));
            if (keep)
            {
                staging.Keep(store.Find(Path, fingerprint ?? Old)!);
            }

            tally = staging.Promote(report);
            store.KeepOnly(keep ? new HashSet<string> { Path } : []);
        });
        return $"{tally!.Written} written, {tally.Unchanged} unchanged, {tally.Removed} removed";
    }
}
