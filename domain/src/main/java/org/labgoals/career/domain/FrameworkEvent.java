package org.labgoals.career.domain;

import java.time.LocalDate;
import org.axonframework.serialization.Revision;
import org.labgoals.shared.domain.BeginsRecord;

/** All that can have happened to the career framework. Facts for ever. */
public sealed interface FrameworkEvent {

    CareerFrameworkId framework();

    @Revision("1")
    record FrameworkAdopted(
            CareerFrameworkId framework, Framework content, LocalDate from, String reason)
            implements FrameworkEvent, BeginsRecord {}

    @Revision("1")
    record ExpectationSet(
            CareerFrameworkId framework,
            Place place,
            Expectation expectation,
            LocalDate from,
            String reason)
            implements FrameworkEvent {}

    @Revision("1")
    record ExpectationDropped(
            CareerFrameworkId framework, Place place, String key, LocalDate from, String reason)
            implements FrameworkEvent {}
}
