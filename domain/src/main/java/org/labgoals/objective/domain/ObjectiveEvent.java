package org.labgoals.objective.domain;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.labgoals.shared.domain.BeginsRecord;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/**
 * All that can have happened to an objective. Facts for ever: who did it and when it was recorded
 * is in the metadata, {@code on} is the day it happened in the laboratory's time zone.
 */
public sealed interface ObjectiveEvent {

    ObjectiveId objective();

    LocalDate on();

    @Revision("1")
    record ObjectiveProposed(
            ObjectiveId objective, PersonId proposer, ObjectivePlan plan, LocalDate on)
            implements ObjectiveEvent, BeginsRecord {}

    @Revision("1")
    record ObjectiveRevised(ObjectiveId objective, ObjectivePlan plan, LocalDate on)
            implements ObjectiveEvent {}

    @Revision("1")
    record ObjectiveSet(ObjectiveId objective, LocalDate on) implements ObjectiveEvent {}

    @Revision("1")
    record ObjectiveChanged(
            ObjectiveId objective, ObjectivePlan plan, PersonalText reason, LocalDate on)
            implements ObjectiveEvent {}

    @Revision("1")
    record ObjectiveMet(ObjectiveId objective, PersonalText reason, LocalDate on)
            implements ObjectiveEvent {}

    @Revision("1")
    record ObjectiveMissed(ObjectiveId objective, PersonalText reason, LocalDate on)
            implements ObjectiveEvent {}

    @Revision("1")
    record ObjectiveRetired(ObjectiveId objective, PersonalText reason, LocalDate on)
            implements ObjectiveEvent {}
}
