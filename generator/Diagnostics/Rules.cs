namespace Handbook.Diagnostics;

/// <summary>Every rule, one line each, in bands by stage. A code is never given to another rule.</summary>
internal static class Rules
{
    // HB10: reading files and YAML.
    public static readonly Rule UnreadableFile = new("HB1001", Severity.Error, "A file cannot be read");
    public static readonly Rule NotUtf8 = new("HB1002", Severity.Error, "A file is not UTF-8 text");
    public static readonly Rule MissingFile = new("HB1003", Severity.Error, "A data file is missing");
    public static readonly Rule MisplacedFile = new("HB1004", Severity.Error, "A file stands where no file of its kind belongs");
    public static readonly Rule BadSlug = new("HB1005", Severity.Error, "A file name or id is no slug");
    public static readonly Rule MissingFrontMatter = new("HB1006", Severity.Error, "A Markdown file has no front matter");
    public static readonly Rule UnclosedFrontMatter = new("HB1007", Severity.Error, "Front matter is never closed");
    public static readonly Rule YamlSyntax = new("HB1008", Severity.Error, "Front matter or a data file is not YAML");
    public static readonly Rule YamlFeature = new("HB1009", Severity.Error, "A feature of YAML is used that content does without");
    public static readonly Rule YamlTooDeep = new("HB1010", Severity.Error, "YAML is nested too deep");
    public static readonly Rule DuplicateKey = new("HB1011", Severity.Error, "A key is written twice");
    public static readonly Rule UnknownKey = new("HB1012", Severity.Error, "A key is unknown");
    public static readonly Rule MissingKey = new("HB1013", Severity.Error, "A key is missing");
    public static readonly Rule EmptyValue = new("HB1014", Severity.Error, "A key, list or item has no value");
    public static readonly Rule WrongType = new("HB1015", Severity.Error, "A value has the wrong shape");
    public static readonly Rule UnknownWord = new("HB1016", Severity.Error, "A word is not one of those allowed");
    public static readonly Rule BadQuantity = new("HB1017", Severity.Error, "A quantity cannot be understood");
    public static readonly Rule BadDate = new("HB1018", Severity.Error, "A date cannot be understood");
    public static readonly Rule BadNumber = new("HB1019", Severity.Error, "A number is no whole number or out of bounds");
    public static readonly Rule BadAddress = new("HB1020", Severity.Error, "A web address cannot be used");
    public static readonly Rule BadIdentifier = new("HB1021", Severity.Error, "A value does not have its fixed form");
    public static readonly Rule KeysDisagree = new("HB1022", Severity.Error, "Two keys contradict each other");
    public static readonly Rule DuplicateId = new("HB1023", Severity.Error, "Two items of a data file have one id");
    public static readonly Rule UnknownSection = new("HB1024", Severity.Error, "A section is unknown");
    public static readonly Rule MissingSection = new("HB1025", Severity.Error, "A section is missing");
    public static readonly Rule DuplicateSection = new("HB1026", Severity.Error, "A section stands twice");
    public static readonly Rule EmptySection = new("HB1027", Severity.Error, "A section is empty");
    public static readonly Rule SymbolicLink = new("HB1028", Severity.Error, "A symbolic link stands in the content folder");
    public static readonly Rule ControlCharacter = new("HB1029", Severity.Error, "A control character stands in a text");
    public static readonly Rule BadMediaName = new("HB1030", Severity.Error, "The name of a media file cannot be an address");
    public static readonly Rule BadShortSteps = new("HB1031", Severity.Error, "Short steps do not fit a card");
    public static readonly Rule BadShape = new("HB1040", Severity.Error, "A shape cannot be drawn");

    // HB11: prose.
    public static readonly Rule ReferenceWithoutTarget = new("HB1101", Severity.Error, "A reference has no target");
    public static readonly Rule ReferenceWithoutLabel = new("HB1102", Severity.Error, "A reference has an empty label");
    public static readonly Rule UnclosedReference = new("HB1103", Severity.Error, "A reference is not closed");
    public static readonly Rule ReferenceWithAddress = new("HB1104", Severity.Error, "A reference is followed by an address");
    public static readonly Rule EmbeddedReference = new("HB1105", Severity.Error, "A reference is written as a picture");
    public static readonly Rule LinkInsideLink = new("HB1106", Severity.Error, "A link stands inside a link");
    public static readonly Rule LinkWithoutText = new("HB1107", Severity.Error, "A link has no words");
    public static readonly Rule ForbiddenScheme = new("HB1108", Severity.Error, "An address has a scheme that is not allowed");
    public static readonly Rule AbsoluteAddress = new("HB1109", Severity.Error, "An address in prose begins with a slash");
    public static readonly Rule MalformedAddress = new("HB1110", Severity.Error, "An address is malformed");
    public static readonly Rule ExternalImage = new("HB1111", Severity.Error, "A picture comes from elsewhere");
    public static readonly Rule ImageWithoutAlt = new("HB1112", Severity.Error, "A picture has no alternative text");
    public static readonly Rule RawHtml = new("HB1113", Severity.Error, "Raw HTML is used where it is off");
    public static readonly Rule UnclosedComment = new("HB1114", Severity.Error, "A comment is not closed");
    public static readonly Rule LevelOneHeading = new("HB1115", Severity.Error, "The body has a heading of level 1");
    public static readonly Rule SkippedHeadingLevel = new("HB1116", Severity.Error, "A heading level is skipped");
    public static readonly Rule EmptyHeading = new("HB1117", Severity.Error, "A heading has no words");
    public static readonly Rule NestedTooDeep = new("HB1118", Severity.Error, "Markup is nested too deep");
    public static readonly Rule UnknownCallout = new("HB1119", Severity.Error, "A callout is unknown");
    public static readonly Rule MisplacedCallout = new("HB1120", Severity.Error, "A callout marker stands in a wrong place");
    public static readonly Rule UnknownFootnote = new("HB1121", Severity.Error, "A footnote is unknown");
    public static readonly Rule UnusedFootnote = new("HB1122", Severity.Error, "Nothing refers to a footnote");
    public static readonly Rule TextTooLong = new("HB1123", Severity.Error, "A line or body is too long");
    public static readonly Rule MisplacedFootnote = new("HB1124", Severity.Error, "The text of a footnote stands in a wrong place");

    // HB2: linking.
    public static readonly Rule UnknownReference = new("HB2001", Severity.Error, "A reference names nothing");
    public static readonly Rule AmbiguousReference = new("HB2002", Severity.Error, "A reference may mean several entries");
    public static readonly Rule WrongKind = new("HB2003", Severity.Error, "A reference names an entry of another kind");
    public static readonly Rule SelfReference = new("HB2004", Severity.Error, "An entry refers to itself");
    public static readonly Rule DuplicateReference = new("HB2005", Severity.Error, "An entry is referred to twice in one relation");
    public static readonly Rule NameTaken = new("HB2006", Severity.Error, "Two entries of a kind have a name in common");
    public static readonly Rule UnknownFragment = new("HB2007", Severity.Error, "A link names a heading that is not there");
    public static readonly Rule UnknownMedia = new("HB2008", Severity.Error, "A link names a media file that is not there");
    public static readonly Rule Cycle = new("HB2009", Severity.Error, "An entry contains itself by way of others");
    public static readonly Rule MuscleWithoutRegion = new("HB2020", Severity.Error, "A muscle has no region on the body map");
    public static readonly Rule UnknownZone = new("HB2021", Severity.Error, "A spot names a no-go zone that is not there");
    public static readonly Rule OutsideCloseUp = new("HB2022", Severity.Error, "Something is drawn outside its close-up");

    // HB3: planning and sheets.
    public static readonly Rule MissingFixedPage = new("HB3001", Severity.Error, "A page that every handbook has is missing");
    public static readonly Rule SheetOverflows = new("HB3010", Severity.Error, "A cheat sheet does not fit on one page");
    public static readonly Rule SheetTight = new("HB3011", Severity.Warning, "A cheat sheet fits on one page only with the font that is wanted");
    public static readonly Rule LargeSheetOverflows = new("HB3012", Severity.Warning, "A cheat sheet in large print does not fit on two pages");
    public static readonly Rule PathCollision = new("HB3002", Severity.Error, "Two pages have the same address");
    public static readonly Rule ShortAddressTaken = new("HB3003", Severity.Error, "Two articles have the same short address");
    public static readonly Rule SheetPrintsLonger = new("HB3020", Severity.Warning, "The PDF of a sheet has more than one page");

    // HB4: templates.
    public static readonly Rule UnreadableTemplate = new("HB4001", Severity.Error, "A template cannot be read");
    public static readonly Rule TemplateNameTaken = new("HB4002", Severity.Error, "Two templates have one name");
    public static readonly Rule UnclosedCode = new("HB4003", Severity.Error, "Template code is never closed");
    public static readonly Rule TemplateSyntax = new("HB4004", Severity.Error, "Template code cannot be understood");
    public static readonly Rule UnclosedBlock = new("HB4005", Severity.Error, "A block has no end");
    public static readonly Rule StrayBlockWord = new("HB4006", Severity.Error, "An end, else or when belongs to no block");
    public static readonly Rule TemplateTooDeep = new("HB4007", Severity.Error, "Template code is nested too deep");
    public static readonly Rule UnknownTemplate = new("HB4010", Severity.Error, "A template is unknown");
    public static readonly Rule UnknownTemplateName = new("HB4011", Severity.Error, "A name in a template is unknown");
    public static readonly Rule UnknownTemplateMember = new("HB4012", Severity.Error, "A member in a template is unknown");
    public static readonly Rule UnknownTemplateFunction = new("HB4013", Severity.Error, "A function in a template is unknown");
    public static readonly Rule TemplateCall = new("HB4014", Severity.Error, "A call does not fit its function");
    public static readonly Rule TemplateShape = new("HB4015", Severity.Error, "A value in a template is of the wrong kind");
    public static readonly Rule TemplateAssignment = new("HB4016", Severity.Error, "An assignment is not possible");
    public static readonly Rule IncludeArguments = new("HB4017", Severity.Error, "An include does not fit its template");
    public static readonly Rule IncludeCycle = new("HB4018", Severity.Error, "A template includes itself");
    public static readonly Rule UnsafeTemplatePlace = new("HB4019", Severity.Error, "A value stands where escaping does not protect");
    public static readonly Rule RefusedFunction = new("HB4020", Severity.Error, "A function is kept from templates");
    public static readonly Rule MemberOfNull = new("HB4030", Severity.Error, "A member of null is read");
    public static readonly Rule WrongTemplateValue = new("HB4031", Severity.Error, "A value turns out wrong while a page is rendered");
    public static readonly Rule TemplateLimit = new("HB4032", Severity.Error, "A template takes too much");
    public static readonly Rule UnreadableAsset = new("HB4040", Severity.Error, "An asset cannot be read");
    public static readonly Rule UnusedTemplate = new("HB4041", Severity.Warning, "A file of the templates is used by nothing");
    public static readonly Rule BrokenStylesheet = new("HB4042", Severity.Error, "A style sheet has something that is never closed");

    // HB5: checking of HTML.
    public static readonly Rule LinkToNowhere = new("HB5001", Severity.Error, "An address leads to no file of the site");
    public static readonly Rule WrongCase = new("HB5002", Severity.Error, "An address has upper and lower case unlike the file's name");
    public static readonly Rule FolderAddress = new("HB5003", Severity.Error, "An address names a folder instead of a file");
    public static readonly Rule MissingFragment = new("HB5004", Severity.Error, "A fragment leads to no id of the page");
    public static readonly Rule AddressOutsideSite = new("HB5005", Severity.Error, "An address climbs out of the site");
    public static readonly Rule RootedLink = new("HB5006", Severity.Error, "An address begins with a slash");
    public static readonly Rule BaseElement = new("HB5007", Severity.Error, "A page changes the base of its addresses");
    public static readonly Rule LinkScheme = new("HB5008", Severity.Error, "An address has a scheme that pages may not use");
    public static readonly Rule RequestToElsewhere = new("HB5009", Severity.Error, "A page loads something from outside the site");
    public static readonly Rule EmptyAddress = new("HB5010", Severity.Error, "An address is empty");
    public static readonly Rule MissingId = new("HB5011", Severity.Error, "An attribute names an id that the page does not have");
    public static readonly Rule RepeatedElementId = new("HB5012", Severity.Error, "Two elements of a page have the same id");
    public static readonly Rule EmptyId = new("HB5013", Severity.Error, "An id is empty or has white space in it");
    public static readonly Rule ElementWithoutAlt = new("HB5014", Severity.Error, "A picture has no alt attribute");
    public static readonly Rule EmptyLink = new("HB5015", Severity.Error, "A link has nothing to read");
    public static readonly Rule NotOneMainHeading = new("HB5016", Severity.Error, "A page has no h1, or more than one");
    public static readonly Rule PageWithoutTitle = new("HB5017", Severity.Error, "A page has no title");
    public static readonly Rule PageWithoutLanguage = new("HB5018", Severity.Error, "A page does not say its language");
    public static readonly Rule PageTooDeep = new("HB5019", Severity.Error, "Elements are nested too deep");
    public static readonly Rule NoSafetyBlock = new("HB5020", Severity.Error, "A page has no safety block");
    public static readonly Rule SafetyAfterSteps = new("HB5021", Severity.Error, "The safety block comes after the steps");
    public static readonly Rule SafetyHidden = new("HB5022", Severity.Error, "The safety block is hidden");
    public static readonly Rule SafetyTextMissing = new("HB5023", Severity.Error, "A text is missing in the safety block");
    public static readonly Rule CareTextMissing = new("HB5024", Severity.Error, "A no-go zone or whom to call is missing");
    public static readonly Rule Malformed = new("HB5025", Severity.Error, "A page is not well-formed HTML");
    public static readonly Rule StepsNotMarked = new("HB5026", Severity.Error, "A page does not mark its steps");
    public static readonly Rule RequiredTextMissing = new("HB5027", Severity.Error, "A text that a page must show is missing");
    public static readonly Rule StepBeforeSteps = new("HB5028", Severity.Error, "A step stands before the element of the steps");
    public static readonly Rule SitemapUnreadable = new("HB5030", Severity.Error, "The sitemap is not well-formed XML");
    public static readonly Rule SitemapAddressElsewhere = new("HB5031", Severity.Error, "The sitemap lists an address outside the site");
    public static readonly Rule SitemapAddressMissing = new("HB5032", Severity.Error, "The sitemap lists a page that does not exist");
    public static readonly Rule BlockedByPolicy = new("HB5040", Severity.Warning, "A page's own policy blocks a part of it");

    // HB6: language and safety of the content.
    public static readonly Rule WrongRule = new("HB6001", Severity.Error, "A safety rule of the wrong kind is listed");
    public static readonly Rule NeedlessRule = new("HB6002", Severity.Warning, "A safety rule is listed that applies anyway");
    public static readonly Rule GatedInRoutine = new("HB6003", Severity.Error, "A routine contains a gated technique");
    public static readonly Rule HoldNotGentler = new("HB6004", Severity.Error, "A routine makes a dose harder");
    public static readonly Rule TooFewRules = new("HB6005", Severity.Error, "A technique has too few safety rules");
    public static readonly Rule DoseTooStrong = new("HB6006", Severity.Error, "A dose allows more pressure than is safe");
    public static readonly Rule RoutineTooOften = new("HB6007", Severity.Error, "A routine is for more days than a technique of it");
    public static readonly Rule NoShortSteps = new("HB6008", Severity.Error, "A technique on a card has no short steps");
    public static readonly Rule TooManySteps = new("HB6009", Severity.Warning, "A technique has too many steps");
    public static readonly Rule ListTooLong = new("HB6010", Severity.Warning, "A list is too long");
    public static readonly Rule SentenceTooLong = new("HB6011", Severity.Warning, "A sentence is too long");
    public static readonly Rule TooHard = new("HB6012", Severity.Warning, "A page is too hard to read");
    public static readonly Rule ForbiddenPromise = new("HB6013", Severity.Error, "A text promises what nobody can promise");
    public static readonly Rule UndefinedWord = new("HB6014", Severity.Warning, "A professional word is not in the glossary");
    public static readonly Rule UnusedTerm = new("HB6015", Severity.Warning, "No page uses a term of the glossary");
    public static readonly Rule DoseDiffers = new("HB6016", Severity.Error, "A step says another dose than the data");
    public static readonly Rule SidesMissing = new("HB6017", Severity.Warning, "No step speaks of the sides that the dose is for");
    public static readonly Rule ReviewTooOld = new("HB6018", Severity.Warning, "A review is too old");
    public static readonly Rule PromotionElsewhere = new("HB6019", Severity.Error, "A source that somebody earns by is named outside its place");
    public static readonly Rule SpotInZone = new("HB6020", Severity.Error, "A spot lies over a no-go zone");
    public static readonly Rule MuscleUnused = new("HB6021", Severity.Warning, "No technique targets or avoids a muscle");
    public static readonly Rule TooFewForComplaint = new("HB6022", Severity.Warning, "Too few techniques are meant for a complaint");
    public static readonly Rule ToolUnused = new("HB6023", Severity.Warning, "No technique uses a tool");

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
    public static readonly Rule MissingFolder = new("HB9101", Severity.Error, "A folder is missing");
    public static readonly Rule FoldersOverlap = new("HB9102", Severity.Error, "The output folder and an input folder overlap");
    public static readonly Rule ReportInFolder = new("HB9103", Severity.Error, "A report would stand in a folder of the handbook");
    public static readonly Rule ForeignReport = new("HB9104", Severity.Error, "A report would overwrite another file");
    public static readonly Rule ReportNotWritable = new("HB9105", Severity.Error, "A report cannot be written");
    public static readonly Rule TemplateNotCopied = new("HB9106", Severity.Error, "A built-in template cannot be copied");
    public static readonly Rule NoBrowser = new("HB9201", Severity.Error, "No browser to print with was found");
    public static readonly Rule BrowserMissing = new("HB9202", Severity.Error, "The browser that was named is not there");
    public static readonly Rule BrowserNotStarted = new("HB9203", Severity.Error, "The browser did not start");
    public static readonly Rule BrowserStopped = new("HB9204", Severity.Error, "The browser stopped while it printed");
}
