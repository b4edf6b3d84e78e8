package onward.imports.plan;

/** What came of opening a file: rows to be planned, or the reasons why there are none. */
public sealed interface Opening permits Portions, Attempt.Refused {}
