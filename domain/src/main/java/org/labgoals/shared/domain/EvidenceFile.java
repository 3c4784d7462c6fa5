package org.labgoals.shared.domain;

/**
 * A file that proves something, named by what is in it.
 *
 * @param sha256 the content's SHA-256 in lower-case hexadecimal digits: where the file is kept
 * @param name what its owner calls it, such as {@code certificate.pdf}
 */
public record EvidenceFile(String sha256, PersonalText name) {}
