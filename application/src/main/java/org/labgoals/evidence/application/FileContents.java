package org.labgoals.evidence.application;

/** Looks into a file, never executing anything in it. */
@FunctionalInterface
public interface FileContents {

    /**
     * Makes sure that the content is of the kind.
     *
     * @throws org.labgoals.shared.domain.Refused with {@link
     *     EvidenceRule#FILE_NOT_WHAT_ITS_NAME_SAYS} or {@link EvidenceRule#FILE_HOLDS_MACROS}
     */
    void check(EvidenceKind kind, byte[] content);
}
