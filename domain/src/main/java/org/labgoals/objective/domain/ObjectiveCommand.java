package org.labgoals.objective.domain;

import java.time.LocalDate;
import java.util.Set;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonalText;

/** All that can be asked of an objective. Each is decided by {@link ObjectiveDecisions}. */
public sealed interface ObjectiveCommand {

    @TargetAggregateIdentifier
    ObjectiveId objective();

    /** Who acts, how they stand to the objective, and which day it is. */
    Occasion occasion();

    /**
     * Somebody puts an objective forward.
     *
     * @param on the day it was put forward, not in the future
     * @param sections those they lead that day
     * @param kin what other objectives say
     */
    record ProposeObjective(
            ObjectiveId objective,
            Occasion occasion,
            ObjectivePlan plan,
            LocalDate on,
            Set<String> sections,
            Kin kin)
            implements ObjectiveCommand {}

    /** Who put it forward, or the director, rewrites it before it is set. */
    record ReviseObjective(
            ObjectiveId objective,
            Occasion occasion,
            ObjectivePlan plan,
            Set<String> sections,
            Kin kin)
            implements ObjectiveCommand {}

    /**
     * The director sets a proposed objective: from now on goals can support it.
     *
     * @param on the day it was set, not in the future
     */
    record SetObjective(ObjectiveId objective, Occasion occasion, LocalDate on, Kin kin)
            implements ObjectiveCommand {}

    /**
     * The director changes an objective that is set.
     *
     * @param on the first day of the change, not in the future
     */
    record ChangeObjective(
            ObjectiveId objective,
            Occasion occasion,
            ObjectivePlan plan,
            PersonalText reason,
            LocalDate on,
            Kin kin)
            implements ObjectiveCommand {}

    /** The director says that it was met, and by what. */
    record MeetObjective(
            ObjectiveId objective, Occasion occasion, PersonalText reason, LocalDate on)
            implements ObjectiveCommand {}

    /** The director says that it was missed, and why. */
    record MissObjective(
            ObjectiveId objective, Occasion occasion, PersonalText reason, LocalDate on)
            implements ObjectiveCommand {}

    /** The director, or who put it forward while it is proposed, gives it up. */
    record RetireObjective(
            ObjectiveId objective, Occasion occasion, PersonalText reason, LocalDate on)
            implements ObjectiveCommand {}
}
