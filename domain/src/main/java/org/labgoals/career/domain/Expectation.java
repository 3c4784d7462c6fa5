package org.labgoals.career.domain;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Kind;
import org.labgoals.people.domain.CareerLevel;

/**
 * One thing that a level or position expects. A plain fact that events carry: {@link
 * FrameworkRules} says what makes sense together.
 *
 * @param key names it within its level or position
 * @param count how many goals, years, activities or test systems; null where one is asked for
 * @param kind of the goals; null for any
 * @param competency key of the competency
 * @param rating the least rating of it
 * @param credentials categories, one of which is enough, for example {@code mls-ascp}
 * @param activities kinds of activities that count
 * @param level the least level that counts as experience; null for any position
 * @param withinYears for goals, activities and wins, how many years back they count; null for ever
 */
public record Expectation(
        String key,
        Demand demand,
        @Nullable Integer count,
        @Nullable Kind kind,
        @Nullable String competency,
        @Nullable Rating rating,
        List<String> credentials,
        List<ActivityKind> activities,
        @Nullable CareerLevel level,
        @Nullable Integer withinYears) {

    /** Keeps its own copies; a list that was left out is empty. */
    public Expectation {
        credentials = Lists.copy(credentials);
        activities = Lists.copy(activities);
    }

    /** So many achieved goals of the kind, or of any. */
    public static Expectation goals(String key, int count, @Nullable Kind kind) {
        return new Expectation(
                key,
                Demand.ACHIEVED_GOALS,
                count,
                kind,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null);
    }

    /** The competency at the rating, or better. */
    public static Expectation competency(String key, String competency, Rating rating) {
        return new Expectation(
                key,
                Demand.COMPETENCY,
                null,
                null,
                competency,
                rating,
                List.of(),
                List.of(),
                null,
                null);
    }

    /** One of these credentials. */
    public static Expectation credential(String key, List<String> anyOf) {
        return new Expectation(
                key, Demand.CREDENTIAL, null, null, null, null, anyOf, List.of(), null, null);
    }

    /** So many years at the level or above, or in any position. */
    public static Expectation experience(String key, int years, @Nullable CareerLevel level) {
        return new Expectation(
                key, Demand.EXPERIENCE, years, null, null, null, List.of(), List.of(), level, null);
    }

    /** So many activities of these kinds, within the last years or ever. */
    public static Expectation activities(
            String key, int count, List<ActivityKind> kinds, @Nullable Integer withinYears) {
        return new Expectation(
                key,
                Demand.ACTIVITIES,
                count,
                null,
                null,
                null,
                List.of(),
                kinds,
                null,
                withinYears);
    }

    /** Assessments in force on so many test systems. */
    public static Expectation testSystems(String key, int count) {
        return new Expectation(
                key,
                Demand.ASSESSED_TEST_SYSTEMS,
                count,
                null,
                null,
                null,
                List.of(),
                List.of(),
                null,
                null);
    }

    /** So many wins of the kind, or of any, within the last years or ever. */
    public static Expectation wins(
            String key, int count, @Nullable Kind kind, @Nullable Integer withinYears) {
        return new Expectation(
                key, Demand.WINS, count, kind, null, null, List.of(), List.of(), null, withinYears);
    }

    /** How many are asked for; years for experience. */
    public int needed() {
        return count == null ? 1 : count;
    }
}
