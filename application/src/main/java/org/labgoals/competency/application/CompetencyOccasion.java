package org.labgoals.competency.application;

import java.time.LocalDate;
import java.util.function.Function;
import org.labgoals.competency.domain.Assessor;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.shared.domain.Occasion;

/** Who acts and when, with the facts of other records that a command needs. */
public final class CompetencyOccasion {

    private final Occasion occasion;
    private final Function<LocalDate, Assessor> assessors;
    private final Function<TestSystemId, TestSystemState> systems;

    CompetencyOccasion(
            Occasion occasion,
            Function<LocalDate, Assessor> assessors,
            Function<TestSystemId, TestSystemState> systems) {
        this.occasion = occasion;
        this.assessors = assessors;
        this.systems = systems;
    }

    /** Who acts, how they stand to the record, and which day it is. */
    public Occasion occasion() {
        return occasion;
    }

    /** Who acts, with the duties they held and the rules in force that day. */
    public Assessor assessor(LocalDate on) {
        return assessors.apply(on);
    }

    /**
     * The test system with all its dates.
     *
     * @throws org.labgoals.shared.application.NotFound where there is none
     */
    public TestSystemState testSystem(TestSystemId id) {
        return systems.apply(id);
    }
}
