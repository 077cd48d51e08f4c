namespace Handbook.Prose;

/// <summary>The ways to refer to something of this handbook.</summary>
internal enum MentionForm
{
    /// <summary><c>[[psoas-major]]</c> or <c>[[psoas-major|hip flexor]]</c>.</summary>
    Wiki,

    /// <summary><c>[hip flexor](../muscles/psoas-major.md#action)</c> or <c>[above](#set-up)</c>.</summary>
    Link,

    /// <summary>A picture, or a link to a file that is not Markdown.</summary>
    Media,
}
