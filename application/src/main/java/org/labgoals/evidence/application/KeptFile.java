package org.labgoals.evidence.application;

import org.labgoals.shared.domain.PersonId;

/**
 * A file as it is kept.
 *
 * @param person whose record it belongs to
 * @param sha256 of the content, in lower-case hexadecimal digits
 * @param name as it was called when it was first added
 * @param addedBy who added it first
 */
public record KeptFile(
        PersonId person,
        String sha256,
        String name,
        EvidenceKind kind,
        byte[] content,
        PersonId addedBy) {

    @Override
    public String toString() {
        return "KeptFile[" + person.value() + ", " + sha256 + "]";
    }
}
