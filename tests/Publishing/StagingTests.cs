using System.Text;
using Handbook.Diagnostics;
using Handbook.Publishing;

namespace Handbook.Tests.Publishing;

public sealed class StagingTests : IDisposable
{
    private static readonly DateTime LongAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    private readonly OutputOnDisk output = new();

    public void Dispose() => output.Dispose();

    [Fact]
    public void A_site_is_published_with_a_manifest_that_sha256sum_can_check()
    {
        Assert.Equal("2 written, 0 unchanged, 0 removed\n", output.Publish(("index.html", "home"), ("a/b.html", "b")));

        Assert.Equal("a/ a/b.html=b index.html=home", output.Listing());
        Assert.Equal(
            "3e23e8160039594a33894f6564e1b1348bbd7a0088d42c4acb73eeaed59c009d  a/b.html\n"
                + "4ea140588150773ce3aace786aeef7f4049ce100fa649c94fbbddb960f1da942  index.html\n",
            File.ReadAllText(output.At(".handbook-manifest")));
    }

    [Fact]
    public void Published_bytes_are_the_bytes_written()
    {
        var bytes = Enumerable.Range(0, 100_000).Select(i => (byte)(i * 7)).ToArray();
        using (var staging = Staging.Open(output.Root, new DiagnosticBag())!)
        {
            staging.Write("media/a.bin", bytes);
            Assert.Equal(new PublishTally(1, 0, 0), staging.Promote(new DiagnosticBag()));
        }

        Assert.Equal(bytes, File.ReadAllBytes(output.At("media/a.bin")));
    }

    [Fact]
    public void Only_what_changed_is_written_again()
    {
        output.Publish(("a.html", "a"), ("b.html", "b"));
        File.SetLastWriteTimeUtc(output.At("a.html"), LongAgo);
        File.SetLastWriteTimeUtc(output.At("b.html"), LongAgo);
        File.SetLastWriteTimeUtc(output.At(".handbook-manifest"), LongAgo);

        Assert.Equal("0 written, 2 unchanged, 0 removed\n", output.Publish(("a.html", "a"), ("b.html", "b")));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(output.At(".handbook-manifest")));

        Assert.Equal("1 written, 1 unchanged, 0 removed\n", output.Publish(("a.html", "a"), ("b.html", "B")));
        Assert.Equal(LongAgo, File.GetLastWriteTimeUtc(output.At("a.html")));
        Assert.NotEqual(LongAgo, File.GetLastWriteTimeUtc(output.At("b.html")));
        Assert.Equal("a.html=a b.html=B", output.Listing());
    }

    [Fact]
    public void What_is_no_longer_made_is_removed_with_the_folders_that_it_leaves_empty()
    {
        output.Publish(("a/b/c.html", "c"), ("a/d.html", "d"), ("e/f.html", "f"), ("g/h.html", "h"));
        output.Put("e/mine.txt", "mine");

        Assert.Equal("0 written, 1 unchanged, 3 removed\n", output.Publish(("g/h.html", "h")));

        Assert.Equal("e/ e/mine.txt=mine g/ g/h.html=h", output.Listing());
    }

    [Fact]
    public void What_is_no_longer_made_but_was_changed_by_hand_is_left_with_a_warning()
    {
        output.Publish(("a.html", "a"), ("b.html", "b"));
        output.Put("b.html", "changed");

        Assert.Equal(
            "OUT/b.html: warning HB9009: this file is no longer part of the site, but was changed since it was published; "
                + "it is left as it is\n  help: remove it when its changes are not needed\n0 written, 1 unchanged, 0 removed\n",
            output.Publish(("a.html", "a")));
        Assert.Equal("a.html=a b.html=changed", output.Listing());
    }

    [Fact]
    public void Files_of_others_are_never_touched_and_a_file_with_the_same_bytes_becomes_ours()
    {
        output.Put("notes.txt", "mine");
        output.Put("same.html", "same");

        Assert.Equal("1 written, 1 unchanged, 0 removed\n", output.Publish(("a.html", "a"), ("same.html", "same")));
        Assert.Equal("0 written, 1 unchanged, 1 removed\n", output.Publish(("a.html", "a")));
        Assert.Equal("a.html=a notes.txt=mine", output.Listing());
    }

    [Fact]
    public void A_build_that_is_not_promoted_leaves_nothing_behind()
    {
        using (var staging = Staging.Open(output.Root, new DiagnosticBag())!)
        {
            staging.Write("a/b.html", "b"u8);
        }

        Assert.Empty(Directory.EnumerateFileSystemEntries(output.Home));

        output.Publish(("a.html", "a"));
        var manifest = File.ReadAllText(output.At(".handbook-manifest"));
        using (var staging = Staging.Open(output.Root, new DiagnosticBag())!)
        {
            staging.Write("b.html", "b"u8);
        }

        Assert.Equal("a.html=a", output.Listing());
        Assert.Equal(manifest, File.ReadAllText(output.At(".handbook-manifest")));
    }

    [Fact]
    public void A_second_build_on_the_same_folder_is_refused_while_the_first_runs()
    {
        using (var first = Staging.Open(output.Root, new DiagnosticBag())!)
        {
            first.Write("a.html", "a"u8);
            Assert.Equal(
                "OUT: error HB9004: another build is writing to this folder\n  help: wait until it ends, or build into another folder\n",
                output.Publish(("a.html", "second")));
            Assert.Equal(new PublishTally(1, 0, 0), first.Promote(new DiagnosticBag()));
        }

        Assert.Equal("a.html=a", output.Listing());
        Assert.Equal("1 written, 0 unchanged, 0 removed\n", output.Publish(("a.html", "second")));
    }

    [Fact]
    public void What_killed_builds_left_is_removed()
    {
        output.Put(".handbook-staging-0123456789abcdef/a.html", "half");
        output.Put(".handbook-lock", "");

        Assert.Equal("1 written, 0 unchanged, 0 removed\n", output.Publish(("a.html", "a")));
        Assert.Equal("a.html=a", output.Listing());
    }

    [Fact]
    public void After_an_interruption_old_and_new_files_are_both_known_as_ours()
    {
        output.Publish(("a.html", "old"), ("gone.html", "gone"), ("kept.html", "new"));
        var manifest = new Manifest(
        [
            new("a.html", ManifestEntry.HashOf("old"u8)),
            new("a.html", ManifestEntry.HashOf("new"u8)),
            new("gone.html", ManifestEntry.HashOf("gone"u8)),
            new("kept.html", ManifestEntry.HashOf("old"u8)),
            new("kept.html", ManifestEntry.HashOf("new"u8)),
            new("not-yet.html", ManifestEntry.HashOf("x"u8)),
        ]);
        output.Put(".handbook-manifest", manifest.ToText());

        Assert.Equal("1 written, 1 unchanged, 2 removed\n", output.Publish(("b.html", "b"), ("a.html", "old")));
        Assert.Equal("a.html=old b.html=b", output.Listing());
    }

    [Fact]
    public void A_promotion_that_breaks_off_is_a_finding_and_the_next_build_mends_it()
    {
        output.Publish(("a.html", "old"), ("z.html", "old"));
        var report = new DiagnosticBag();
        using (var staging = Staging.Open(output.Root, report)!)
        {
            staging.Write("a.html", "new"u8);
            staging.Write("z.html", "new"u8);
            var stagingFolder = Directory.EnumerateDirectories(output.Root, ".handbook-staging-*").Single();
            File.Delete(Path.Combine(stagingFolder, "z.html"));
            Assert.Null(staging.Promote(report));
        }

        Assert.Equal("OUT: error HB9003: cannot be written: Could not find file 'OUT/z.html'\n", output.Findings(report));
        Assert.Equal("a.html=new z.html=old", output.Listing());
        Assert.Equal("0 written, 0 unchanged, 2 removed\n", output.Publish());
    }

    [Fact]
    public void A_file_may_change_its_name_in_upper_and_lower_case()
    {
        output.Publish(("Index.html", "a"));

        Assert.Equal("1 written, 0 unchanged, 1 removed\n", output.Publish(("index.html", "a")));
        Assert.Equal("index.html=a", output.Listing());
    }

    [Fact]
    public void Many_files_from_many_threads_all_arrive()
    {
        var files = Enumerable.Range(0, 500).Select(i => ($"f{i % 7}/p{i}.html", Encoding.UTF8.GetString([(byte)(65 + (i % 26))]))).ToArray();

        Assert.Equal("500 written, 0 unchanged, 0 removed\n", output.Publish(files));
        Assert.All(files, f => Assert.Equal(f.Item2, File.ReadAllText(output.At(f.Item1))));
    }
}
