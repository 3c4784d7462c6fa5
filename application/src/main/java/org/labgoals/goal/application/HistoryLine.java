package org.labgoals.goal.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.CausedBy;
import org.labgoals.shared.application.Redactions;
import org.labgoals.shared.application.Signature;
import org.labgoals.shared.domain.PersonalText;

/**
 * One step in a goal's history.
 *
 * @param event the event's id, which a correction may name
 * @param sequence counts from 1 within the goal
 * @param what the event's name in kebab form, for example {@code goal-activated}
 * @param who who acted
 * @param role in which role, as recorded then
 * @param channel from where: screen, api, import or demo
 * @param recordedAt when it was recorded
 * @param on the day it happened, null where the event carries none
 * @param reason why, in the words of who acted
 * @param changes what changed, before and after
 * @param corrects id of the event it corrects, null for anything but a correction
 * @param signature of who acted, null where the step is not a signed one
 * @param correctable which of its fields the viewer may correct now, as the event names them
 * @param cause the record it followed from, null where there is none or the viewer may not know of
 *     it
 */
public record HistoryLine(
        String event,
        long sequence,
        String what,
        PersonLine who,
        @Nullable String role,
        String channel,
        Instant recordedAt,
        @Nullable LocalDate on,
        @Nullable PersonalText reason,
        List<Change> changes,
        @Nullable String corrects,
        @Nullable Signature signature,
        Set<String> correctable,
        @Nullable CausedBy cause) {

    /** A redaction, beside what it took texts out of. */
    public static HistoryLine of(Redactions.Redacted redacted, PersonLine who) {
        return new HistoryLine(
                redacted.id(),
                0,
                "texts-redacted",
                who,
                redacted.role(),
                redacted.channel(),
                redacted.at(),
                null,
                redacted.reason(),
                List.of(
                        new Change(
                                "redacted-text",
                                null,
                                redacted.texts().stream()
                                        .map(HistoryLine::field)
                                        .distinct()
                                        .collect(Collectors.joining(", ")))),
                redacted.event(),
                null,
                Set.of(),
                null);
    }

    /** The name of a field by its place in an event: {@code /plan/measures/0/name} is its name. */
    public static String field(String place) {
        return place.replaceAll("(/[0-9]+)*$", "").replaceAll("^.*/", "");
    }

    /**
     * One field that changed.
     *
     * @param field message key of the field's name, for example {@code target-date}
     * @param before what stood there, null when nothing did
     * @param after what stands there now, null when nothing does
     */
    public record Change(String field, @Nullable String before, @Nullable String after) {}
}
