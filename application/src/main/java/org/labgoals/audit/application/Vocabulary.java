package org.labgoals.audit.application;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.domain.RedactionEvent;
import org.labgoals.audit.domain.RetentionEvent;
import org.labgoals.career.domain.CareerEvent;
import org.labgoals.competency.domain.CompetencyEvent;
import org.labgoals.competency.domain.TestSystemEvent;
import org.labgoals.feedback.domain.FeedbackEvent;
import org.labgoals.feedback.domain.FeedbackRequestEvent;
import org.labgoals.goal.domain.GoalEvent;
import org.labgoals.indicator.domain.IndicatorEvent;
import org.labgoals.objective.domain.ObjectiveEvent;
import org.labgoals.people.domain.PersonEvent;
import org.labgoals.review.domain.ReviewCycleEvent;
import org.labgoals.review.domain.ReviewEvent;

/**
 * The kinds of entries the audit history tells: all that can happen to goals, people, careers,
 * competency, test systems, objectives, indicators, reviews and feedback, and that texts in them
 * were redacted.
 */
final class Vocabulary {

    private static final List<Class<?>> VOCABULARIES =
            List.of(
                    GoalEvent.class,
                    PersonEvent.class,
                    CareerEvent.class,
                    CompetencyEvent.class,
                    TestSystemEvent.class,
                    ObjectiveEvent.class,
                    IndicatorEvent.class,
                    ReviewEvent.class,
                    ReviewCycleEvent.class,
                    FeedbackEvent.class,
                    FeedbackRequestEvent.class,
                    RedactionEvent.class,
                    RetentionEvent.class);
    private static final Map<String, Class<?>> KINDS = kinds();

    private Vocabulary() {}

    /** In kebab form, vocabulary by vocabulary. */
    static List<String> names() {
        return List.copyOf(KINDS.keySet());
    }

    /** The classes of one kind, or of all; none where there is no such kind. */
    static Set<Class<?>> classes(@Nullable String kind) {
        if (kind == null) {
            return Set.copyOf(KINDS.values());
        }
        Class<?> found = KINDS.get(kind);
        return found == null ? Set.of() : Set.of(found);
    }

    /** Whether the kind is one of the vocabulary's. */
    static boolean isOf(Class<?> vocabulary, String kind) {
        Class<?> found = KINDS.get(kind);
        return found != null && vocabulary.isAssignableFrom(found);
    }

    static String kebab(Class<?> type) {
        return type.getSimpleName().replaceAll("(?<=[a-z])(?=[A-Z])", "-").toLowerCase(Locale.ROOT);
    }

    private static Map<String, Class<?>> kinds() {
        Map<String, Class<?>> kinds = new LinkedHashMap<>();
        for (Class<?> vocabulary : VOCABULARIES) {
            for (Class<?> type : vocabulary.getPermittedSubclasses()) {
                kinds.put(kebab(type), type);
            }
        }
        return kinds;
    }
}
