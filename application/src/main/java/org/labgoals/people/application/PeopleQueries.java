package org.labgoals.people.application;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.PageOf;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.TeamId;

/** The one way to read people and teams, for the current viewer only. */
public class PeopleQueries {

    /** The viewer. */
    public PersonLine me() {
        throw new UnsupportedOperationException();
    }

    /**
     * People the viewer may know of, by name.
     *
     * @param size 1 to 200
     */
    public PageOf<PersonLine> find(@Nullable String text, @Nullable TeamId team, int page, int size) {
        throw new UnsupportedOperationException();
    }

    /** One person, or {@link org.labgoals.shared.application.NotFound}. */
    public PersonLine person(PersonId person) {
        throw new UnsupportedOperationException();
    }

    /** Every team of the laboratory, by name. */
    public List<TeamLine> teams() {
        throw new UnsupportedOperationException();
    }
}
