package org.labgoals.goal.application;

import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalEvent;
import org.labgoals.goal.domain.GoalEvent.DraftRevised;
import org.labgoals.goal.domain.GoalEvent.GoalCorrected;
import org.labgoals.goal.domain.GoalEvent.GoalDrafted;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.domain.PersonalText;

/** Remembers a goal's entries, so that a correction can say what its field said before. */
final class CorrectedEntries {

    private final Map<String, GoalEvent> entries = new HashMap<>();

    void remember(RecordedEvent<GoalEvent> event) {
        entries.put(event.eventId(), event.payload());
    }

    /** What the field said until now, earlier corrections included; null where it was empty. */
    @Nullable String before(GoalState goal, GoalCorrected correction) {
        String checkIn = GoalFields.corrected(goal, correction);
        GoalState.FactRecorded fact = goal.facts().get(correction.corrects());
        if (checkIn != null || fact == null) {
            return checkIn;
        }
        PersonalText corrected = fact.corrected().get(correction.field());
        return corrected == null
                ? original(correction.corrects(), correction.field())
                : text(corrected);
    }

    private @Nullable String original(String event, String field) {
        GoalEvent entry = entries.get(event);
        return switch (entry) {
            case null -> null;
            case GoalDrafted drafted -> component(drafted.plan(), field);
            case DraftRevised revised -> component(revised.plan(), field);
            default -> component(entry, field);
        };
    }

    private static @Nullable String component(Record entry, String field) {
        for (RecordComponent component : entry.getClass().getRecordComponents()) {
            if (component.getName().equals(field)) {
                try {
                    return text(component.getAccessor().invoke(entry));
                } catch (ReflectiveOperationException unreachable) {
                    return null;
                }
            }
        }
        return null;
    }

    private static @Nullable String component(GoalEvent entry, String field) {
        return entry instanceof Record plain ? component(plain, field) : null;
    }

    private static @Nullable String text(@Nullable Object value) {
        return switch (value) {
            case null -> null;
            case PersonalText written -> written.orErased();
            case Enum<?> word -> Kebab.of(word);
            default -> value.toString();
        };
    }
}
