package org.labgoals.career.ui;

import java.math.BigDecimal;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.ActivityKind;
import org.labgoals.career.domain.CareerFact;
import org.labgoals.career.domain.CredentialRules;
import org.labgoals.career.domain.Expectation;
import org.labgoals.career.domain.FactRef;
import org.labgoals.career.domain.Framework;
import org.labgoals.career.domain.PointCategory;
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
        return expectations().few(expectation);
    }

    /** What it means, in a sentence of the framework; null where it says all already. */
    @Nullable String meaning(Expectation expectation) {
        return expectations().meaning(expectation);
    }

    private ExpectationWords expectations() {
        return new ExpectationWords(words, framework, rules);
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
            case CareerFact.WorkedElsewhere work ->
                    work.ref().title() == null
                            ? work.position().orErased()
                            : text(
                                    "career.fact.experience",
                                    work.position().orErased(),
                                    work.ref().title().orErased());
            case CareerFact.WinHad win -> title(win.ref(), "career.fact.win");
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
        return expectations().credential(category);
    }

    String competency(@Nullable String key) {
        return expectations().competency(key);
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
        return expectations().or(names);
    }
}
