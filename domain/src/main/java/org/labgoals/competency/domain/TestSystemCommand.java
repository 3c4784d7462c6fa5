package org.labgoals.competency.domain;

import java.time.LocalDate;
import java.util.List;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.labgoals.people.domain.LaboratoryId;
import org.labgoals.shared.domain.Occasion;

/** All that can be asked of a test system. Each is decided by {@link TestSystemDecisions}. */
public sealed interface TestSystemCommand {

    @TargetAggregateIdentifier
    TestSystemId testSystem();

    /** Who acts, how they stand to it, and which day it is. */
    Occasion occasion();

    /**
     * Adds a test system of a section.
     *
     * @param specialty of CLIA, for example {@code Hematology}
     * @param method its first method, for example {@code Impedance and fluorescence}
     * @param on its first day
     */
    record AddTestSystem(
            TestSystemId testSystem,
            Occasion occasion,
            String name,
            LaboratoryId laboratory,
            String section,
            Complexity complexity,
            String specialty,
            String method,
            List<String> tests,
            LocalDate on)
            implements TestSystemCommand {}

    /** Rates the system differently from a day on. */
    record ChangeComplexity(
            TestSystemId testSystem, Occasion occasion, Complexity complexity, LocalDate from)
            implements TestSystemCommand {}

    /** Announces another method: whoever is not signed off for it by then is not cleared. */
    record ChangeMethod(TestSystemId testSystem, Occasion occasion, String method, LocalDate from)
            implements TestSystemCommand {}

    /**
     * Takes the system out of use.
     *
     * @param on its last day
     */
    record RetireTestSystem(TestSystemId testSystem, Occasion occasion, LocalDate on)
            implements TestSystemCommand {}
}
