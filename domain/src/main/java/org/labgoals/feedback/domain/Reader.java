package org.labgoals.feedback.domain;

import org.labgoals.shared.domain.PersonId;

/**
 * Who looks at what was said of a person, and how they stand to that person that day.
 *
 * @param id the reader
 * @param decides whether they decide for the person
 * @param leads whether the person is among those they lead
 * @param directs whether they direct the laboratory
 * @param audits whether they audit it
 */
public record Reader(PersonId id, boolean decides, boolean leads, boolean directs, boolean audits) {

    /** Whether what is meant for the manager alone is for them too. */
    boolean readsForManagers() {
        return decides || directs || audits;
    }

    /** What they stand to in both ways. */
    public Reader and(Reader other) {
        return new Reader(
                id,
                decides && other.decides(),
                leads && other.leads(),
                directs && other.directs(),
                audits && other.audits());
    }
}
