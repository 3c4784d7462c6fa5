package org.labgoals.shared.application;

import java.util.Set;
import java.util.function.BiPredicate;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.Rule;
import org.labgoals.shared.domain.Standing;

/**
 * What somebody has to be to send a command, beside knowing of the record at all.
 *
 * @param met whether the viewer, standing so to the record, is it
 * @param otherwise what they are told if not
 */
public record Requirement(BiPredicate<Viewer, Standing> met, Rule otherwise) {

    /** Whoever has one of the roles, however they stand to the record. */
    public static Requirement role(Rule otherwise, Role first, Role... more) {
        return new Requirement(
                (viewer, standing) ->
                        viewer.is(first) || Set.of(more).stream().anyMatch(viewer::is),
                otherwise);
    }

    /** Whoever stands to the record in one of these ways. */
    public static Requirement standing(Rule otherwise, Standing first, Standing... more) {
        return new Requirement(
                (viewer, standing) -> standing == first || Set.of(more).contains(standing),
                otherwise);
    }

    /** Whoever may know of the record; what remains is the record's own rules' to refuse. */
    public static Requirement whoeverKnowsOfIt() {
        return new Requirement((viewer, standing) -> true, AccessRule.NOBODY_MAY);
    }
}
