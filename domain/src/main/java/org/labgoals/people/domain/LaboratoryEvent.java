package org.labgoals.people.domain;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.serialization.Revision;
import org.labgoals.shared.domain.BeginsRecord;

/** All that can have happened to a laboratory. Facts for ever. */
public sealed interface LaboratoryEvent {

    LaboratoryId laboratory();

    @Revision("1")
    record LaboratoryOpened(
            LaboratoryId laboratory, String name, String zone, List<String> sections, LocalDate on)
            implements LaboratoryEvent, BeginsRecord {}

    @Revision("1")
    record SectionAdded(LaboratoryId laboratory, String section) implements LaboratoryEvent {}
}
