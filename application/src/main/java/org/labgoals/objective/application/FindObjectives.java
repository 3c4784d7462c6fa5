package org.labgoals.objective.application;

import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.objective.domain.ObjectivePlan;
import org.labgoals.objective.domain.ObjectiveStatus;
import org.labgoals.shared.domain.PersonId;

/**
 * Which objectives to list; what is null does not narrow.
 *
 * @param text words of the title or the reason why
 * @param from with {@code until}: whose period has a day in common with these
 * @param page counts from 0
 * @param size 1 to 200
 */
public record FindObjectives(
        @Nullable ObjectiveLevel level,
        @Nullable ObjectiveStatus status,
        @Nullable String section,
        @Nullable PersonId owner,
        @Nullable String text,
        @Nullable LocalDate from,
        @Nullable LocalDate until,
        int page,
        int size) {

    /** Every objective, the first two hundred. */
    public static final FindObjectives ALL =
            new FindObjectives(null, null, null, null, null, null, null, 0, 200);

    boolean finds(ObjectiveStatus itsStatus, ObjectivePlan plan) {
        return (level == null || level == plan.level())
                && (status == null || status == itsStatus)
                && (section == null || section.equals(plan.section()))
                && (owner == null || owner.equals(plan.owner()))
                && plan.overlaps(
                        from == null ? LocalDate.MIN : from, until == null ? LocalDate.MAX : until)
                && says(plan);
    }

    private boolean says(ObjectivePlan plan) {
        if (text == null) {
            return true;
        }
        var words = plan.title().orErased() + "\n" + (plan.why() == null ? "" : plan.why().text());
        var said = words.toLowerCase(Locale.ROOT);
        for (var word : text.strip().toLowerCase(Locale.ROOT).split("\\s+")) {
            if (!said.contains(word)) {
                return false;
            }
        }
        return true;
    }
}
