package org.labgoals.people.domain;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.labgoals.shared.domain.Occasion;

/** All that can be asked of a laboratory. Each is decided by {@link LaboratoryDecisions}. */
public sealed interface LaboratoryCommand {

    @TargetAggregateIdentifier
    LaboratoryId laboratory();

    /** Who acts, how they stand to the laboratory, and which day it is. */
    Occasion occasion();

    /**
     * Opens a laboratory.
     *
     * @param zone its time zone, for example {@code America/Chicago}
     */
    record OpenLaboratory(
            LaboratoryId laboratory,
            Occasion occasion,
            String name,
            String zone,
            List<String> sections,
            LocalDate on)
            implements LaboratoryCommand {}

    /** Adds a section, for example {@code Flow cytometry}. */
    record AddSection(LaboratoryId laboratory, Occasion occasion, String section)
            implements LaboratoryCommand {}
}
