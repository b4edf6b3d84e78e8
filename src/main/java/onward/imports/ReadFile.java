package onward.imports;

import onward.imports.plan.Attempt;

/** A file read, its people looked for, that is still to be taken in. */
public record ReadFile(String name, byte[] content, Attempt attempt) {}
