package org.labgoals.people.domain;

import java.time.LocalDate;
import java.util.List;

/**
 * A laboratory as its events leave it. Immutable; {@link LaboratoryEvolution} makes the next one.
 *
 * @param zone its time zone, for example {@code America/Chicago}
 */
public record LaboratoryState(
        LaboratoryId id, String name, String zone, List<String> sections, LocalDate openedOn) {}
