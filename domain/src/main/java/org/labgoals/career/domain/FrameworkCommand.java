package org.labgoals.career.domain;

import java.time.LocalDate;
import org.axonframework.modelling.command.TargetAggregateIdentifier;
import org.labgoals.shared.domain.Occasion;

/** All that can be asked of the career framework. Each is decided by {@link FrameworkDecisions}. */
public sealed interface FrameworkCommand {

    @TargetAggregateIdentifier
    CareerFrameworkId framework();

    /** Who acts, how they stand to the framework, and which day it is. */
    Occasion occasion();

    /**
     * What is in force while nothing was ever changed; becomes part of the record by the first
     * change.
     */
    FrameworkVersion shipped();

    /** The first day of the change. */
    LocalDate from();

    /** Why, in words. */
    String reason();

    /** Puts another framework in force. */
    record AdoptFramework(
            CareerFrameworkId framework,
            Occasion occasion,
            FrameworkVersion shipped,
            Framework content,
            LocalDate from,
            String reason)
            implements FrameworkCommand {}

    /** Adds an expectation to a level or position, or alters the one with its key. */
    record SetExpectation(
            CareerFrameworkId framework,
            Occasion occasion,
            FrameworkVersion shipped,
            Place place,
            Expectation expectation,
            LocalDate from,
            String reason)
            implements FrameworkCommand {}

    /** Expects something no longer. */
    record DropExpectation(
            CareerFrameworkId framework,
            Occasion occasion,
            FrameworkVersion shipped,
            Place place,
            String key,
            LocalDate from,
            String reason)
            implements FrameworkCommand {}
}
