using Handbook.Templating;

namespace Handbook.Tests.Templating;

/// <summary>Scripts without the comments that only their authors need.</summary>
public sealed class CompactScriptTests
{
    [Theory]
    [InlineData("// why\nrun();\n  // and why\n  stop(); // stays\n", "run();\n  stop(); // stays\n")]
    [InlineData("const a = `\n// text\n`;\n// gone\n", "const a = `\n// text\n`;\n")]
    [InlineData("const a = '//host';", "const a = '//host';")]
    [InlineData("const a = `one line`;\r\n// gone\r\nb();", "const a = `one line`;\r\nb();")]
    [InlineData("a()\n", "a()\n")]
    public void Lines_that_hold_only_a_comment_are_left_out(string script, string compact) => Assert.Equal(compact, CompactScript.Of(script));
}
