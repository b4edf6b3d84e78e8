package onward.imports;

import onward.imports.plan.Attempt;

/**
 * A file read, its people looked for, that is still to be taken in.
 *
 * @param hash the fingerprint of its bytes
 */
public record ReadFile(String name, String hash, Attempt attempt) {}
