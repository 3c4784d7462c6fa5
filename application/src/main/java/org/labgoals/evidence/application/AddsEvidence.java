package org.labgoals.evidence.application;

import java.time.LocalDate;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;

/**
 * Who else may add files to a person's record and read some, such as whoever assesses their
 * competency. One bean per feature that knows somebody.
 */
@FunctionalInterface
public interface AddsEvidence {

    boolean mayAdd(Viewer viewer, PersonId person, LocalDate on);

    /** Whether the feature shows the viewer a part of the record that names the file. */
    default boolean mayRead(Viewer viewer, PersonId person, String sha256) {
        return false;
    }
}
