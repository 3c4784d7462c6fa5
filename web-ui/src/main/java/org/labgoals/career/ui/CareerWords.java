package org.labgoals.career.ui;

import java.math.BigDecimal;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.ActivityKind;
import org.labgoals.career.domain.CareerFact;
import org.labgoals.career.domain.Competency;
import org.labgoals.career.domain.CredentialCategory;
import org.labgoals.career.domain.CredentialRules;
import org.labgoals.career.domain.Expectation;
import org.labgoals.career.domain.FactRef;
import org.labgoals.career.domain.Framework;
import org.labgoals.career.domain.PointCategory;
import org.labgoals.career.domain.Rating;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Figures;
import org.labgoals.shared.ui.Words;

/**
 * Expectations, facts and figures of a career as people say them.
 *
 * @param template the title of a template by its key
 */
record CareerWords(
        Words words,
        Days days,
        Framework framework,
        CredentialRules rules,
        UnaryOperator<String> template) {

    String text(String key, Object... values) {
        return words.text(key, values);
    }

    /** What is expected, in a few words. */
    String expected(Expectation expectation) {
        int needed = expectation.needed();
        String what =
                switch (expectation.demand()) {
                    case ACHIEVED_GOALS ->
                            expectation.kind() == null
                                    ? text("career.expect.goals", needed)
                                    : text(
                                            "career.expect.goals-of-kind",
                                            needed,
                                            words.of(expectation.kind()));
                    case COMPETENCY ->
                            text(
                                    "career.expect.competency",
                                    competency(expectation.competency()),
                                    expectation.rating() == null
                                            ? ""
                                            : words.of(expectation.rating()));
                    case CREDENTIAL ->
                            text(
                                    "career.expect.credential",
                                    expectation.credentials().size(),
                                    or(expectation.credentials().stream().map(this::credential)));
                    case EXPERIENCE ->
                            expectation.level() == null
                                    ? text("career.expect.years", needed)
                                    : text(
                                            "career.expect.years-at-level",
                                            needed,
                                            words.of(expectation.level()));
                    case ACTIVITIES ->
                            text(
                                    "career.expect.activities",
                                    needed,
                                    or(expectation.activities().stream().map(this::activity)));
                    case ASSESSED_TEST_SYSTEMS -> text("career.expect.test-systems", needed);
                };
        return expectation.withinYears() == null
                ? what
                : text("career.expect.within", what, expectation.withinYears());
    }

    /** What it means, in a sentence of the framework; null where it says all already. */
    @Nullable String meaning(Expectation expectation) {
        String competency = expectation.competency();
        Rating rating = expectation.rating();
        return competency == null || rating == null
                ? null
                : framework
                        .competency(competency)
                        .map(known -> known.wording().of(rating))
                        .orElse(null);
    }

    /** A fact in a few words, without its day. */
    String fact(CareerFact fact) {
        return switch (fact) {
            case CareerFact.PositionHeld held -> text("career.fact.position", held.position());
            case CareerFact.GoalReached goal -> title(goal.ref(), "career.fact.goal");
            case CareerFact.GoalUnderWay goal -> title(goal.ref(), "career.fact.goal");
            case CareerFact.CredentialHeld held -> credential(held.category());
            case CareerFact.CompetencyRated rated ->
                    text(
                            "career.fact.rating",
                            competency(rated.competency()),
                            words.of(rated.rating()));
            case CareerFact.ActivityDone done ->
                    done.ref().title() == null
                            ? activity(done.kind())
                            : text(
                                    "career.fact.activity",
                                    activity(done.kind()),
                                    done.ref().title().orErased());
            case CareerFact.SystemAssessed assessed ->
                    assessed.ref().title() == null
                            ? assessed.testSystem()
                            : assessed.ref().title().orErased();
        };
    }

    private String title(FactRef ref, String otherwise) {
        return ref.title() == null ? text(otherwise) : ref.title().orErased();
    }

    /** As it is written behind a name; the key where the rules do not know it. */
    String credential(String category) {
        return rules.category(category).map(CredentialCategory::name).orElse(category);
    }

    String competency(@Nullable String key) {
        return key == null ? "" : framework.competency(key).map(Competency::name).orElse(key);
    }

    String activity(ActivityKind kind) {
        return words.of(kind);
    }

    String pointCategory(String key) {
        return rules.pointCategory(key).map(PointCategory::name).orElse(key);
    }

    String number(BigDecimal value) {
        return Figures.plain(value, words.locale());
    }

    /** {@code a}, {@code a or b}, {@code a, b or c}. */
    String or(Stream<String> names) {
        List<String> all = names.toList();
        if (all.size() < 2) {
            return String.join("", all);
        }
        return text(
                "career.or",
                all.subList(0, all.size() - 1).stream().collect(Collectors.joining(", ")),
                all.getLast());
    }
}
