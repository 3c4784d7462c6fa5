package org.labgoals.people.application;

import java.util.OptionalLong;
import java.util.function.Supplier;

/** The roster as the projection last wrote it. */
public interface CurrentRoster extends Supplier<Roster> {

    /** The version of a person's, team's or laboratory's row; empty while there is none. */
    OptionalLong version(String id);
}
