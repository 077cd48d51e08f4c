namespace Handbook.Diagnostics;

/// <summary>Every rule, one line each, in bands by stage. A code is never given to another rule.</summary>
internal static class Rules
{
    // HB10: reading files and YAML.

    // HB11: prose.

    // HB2: linking.

    // HB3: planning and sheets.

    // HB4: templates.

    // HB5: checking of HTML.
    public static readonly Rule MissingFile = new("HB5001", Severity.Error, "An address leads to no file of the site");
    public static readonly Rule WrongCase = new("HB5002", Severity.Error, "An address has upper and lower case unlike the file's name");
    public static readonly Rule FolderAddress = new("HB5003", Severity.Error, "An address names a folder instead of a file");
    public static readonly Rule MissingFragment = new("HB5004", Severity.Error, "A fragment leads to no id of the page");
    public static readonly Rule AddressOutsideSite = new("HB5005", Severity.Error, "An address climbs out of the site");
    public static readonly Rule AbsoluteAddress = new("HB5006", Severity.Error, "An address begins with a slash");
    public static readonly Rule BaseElement = new("HB5007", Severity.Error, "A page changes the base of its addresses");
    public static readonly Rule ForbiddenScheme = new("HB5008", Severity.Error, "An address has a scheme that pages may not use");
    public static readonly Rule RequestToElsewhere = new("HB5009", Severity.Error, "A page loads something from outside the site");
    public static readonly Rule EmptyAddress = new("HB5010", Severity.Error, "An address is empty");
    public static readonly Rule MissingId = new("HB5011", Severity.Error, "An attribute names an id that the page does not have");
    public static readonly Rule DuplicateId = new("HB5012", Severity.Error, "Two elements of a page have the same id");
    public static readonly Rule EmptyId = new("HB5013", Severity.Error, "An id is empty or has white space in it");
    public static readonly Rule ImageWithoutAlt = new("HB5014", Severity.Error, "A picture has no alt attribute");
    public static readonly Rule LinkWithoutText = new("HB5015", Severity.Error, "A link has nothing to read");
    public static readonly Rule NotOneMainHeading = new("HB5016", Severity.Error, "A page has no h1, or more than one");
    public static readonly Rule PageWithoutTitle = new("HB5017", Severity.Error, "A page has no title");
    public static readonly Rule PageWithoutLanguage = new("HB5018", Severity.Error, "A page does not say its language");
    public static readonly Rule NestedTooDeep = new("HB5019", Severity.Error, "Elements are nested too deep");
    public static readonly Rule NoSafetyBlock = new("HB5020", Severity.Error, "A page with steps has no safety block");
    public static readonly Rule SafetyAfterSteps = new("HB5021", Severity.Error, "The safety block comes after the steps");
    public static readonly Rule SafetyHidden = new("HB5022", Severity.Error, "The safety block is hidden");
    public static readonly Rule SafetyTextMissing = new("HB5023", Severity.Error, "A text is missing in the safety block");
    public static readonly Rule SitemapUnreadable = new("HB5030", Severity.Error, "The sitemap is not well-formed XML");
    public static readonly Rule SitemapAddressElsewhere = new("HB5031", Severity.Error, "The sitemap lists an address outside the site");
    public static readonly Rule SitemapAddressMissing = new("HB5032", Severity.Error, "The sitemap lists a page that does not exist");

    // HB9: environment.
    public static readonly Rule OutputIsNoFolder = new("HB9001", Severity.Error, "The output folder is a file");
    public static readonly Rule OutputIsLink = new("HB9002", Severity.Error, "The output folder is a symbolic link");
    public static readonly Rule OutputNotWritable = new("HB9003", Severity.Error, "The output cannot be written");
    public static readonly Rule OutputInUse = new("HB9004", Severity.Error, "Another build is writing to the output folder");
    public static readonly Rule ForeignFile = new("HB9005", Severity.Error, "A file to be written exists and is not from this tool");
    public static readonly Rule LinkInOutput = new("HB9006", Severity.Error, "A symbolic link stands in the output folder");
    public static readonly Rule OutputObstructed = new("HB9007", Severity.Error, "A folder stands where a file must go, or the other way round");
    public static readonly Rule ManifestDamaged = new("HB9008", Severity.Error, "The manifest of the output folder cannot be understood");
    public static readonly Rule StaleFileChanged = new("HB9009", Severity.Warning, "A file that is no longer made was changed by hand");
    public static readonly Rule UnsafeOutputPath = new("HB9010", Severity.Error, "A path cannot be written into the output folder");
    public static readonly Rule OutputWrittenTwice = new("HB9011", Severity.Error, "A path of the output was written twice");
}
