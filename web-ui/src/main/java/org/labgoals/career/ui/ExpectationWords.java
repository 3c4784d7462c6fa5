package org.labgoals.career.ui;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.Competency;
import org.labgoals.career.domain.CredentialCategory;
import org.labgoals.career.domain.CredentialRules;
import org.labgoals.career.domain.Expectation;
import org.labgoals.career.domain.Framework;
import org.labgoals.career.domain.RatingWords;
import org.labgoals.shared.ui.Words;

/** What a framework expects, in sentences. */
record ExpectationWords(Words words, Framework framework, CredentialRules rules) {

    /** The expectation in a sentence. */
    String sentence(Expectation expectation) {
        return text("sentence", few(expectation));
    }

    /** The expectation in a few words, which may head a line. */
    String few(Expectation expectation) {
        int needed = expectation.needed();
        var what =
                switch (expectation.demand()) {
                    case ACHIEVED_GOALS ->
                            expectation.kind() == null
                                    ? text("goals", needed)
                                    : text("goals-of-kind", needed, words.of(expectation.kind()));
                    case COMPETENCY ->
                            text(
                                    "competency",
                                    competency(expectation.competency()),
                                    expectation.rating() == null
                                            ? ""
                                            : words.of(expectation.rating()));
                    case CREDENTIAL ->
                            text(
                                    "credential",
                                    expectation.credentials().size(),
                                    or(expectation.credentials().stream().map(this::credential)));
                    case EXPERIENCE ->
                            expectation.level() == null
                                    ? text("years", needed)
                                    : text("years-at-level", needed, words.of(expectation.level()));
                    case ACTIVITIES ->
                            text(
                                    "activities",
                                    needed,
                                    or(expectation.activities().stream().map(words::of)));
                    case ASSESSED_TEST_SYSTEMS -> text("test-systems", needed);
                    case WINS ->
                            expectation.kind() == null
                                    ? text("wins", needed)
                                    : text("wins-of-kind", needed, words.of(expectation.kind()));
                };
        return expectation.withinYears() == null
                ? what
                : text("within", what, expectation.withinYears());
    }

    /** What the expected rating of a competency means; null where it is about something else. */
    @Nullable String meaning(Expectation expectation) {
        var rating = expectation.rating();
        return rating == null
                ? null
                : framework
                        .competency(String.valueOf(expectation.competency()))
                        .map(Competency::wording)
                        .map((RatingWords wording) -> wording.of(rating))
                        .orElse(null);
    }

    /** As it is written behind a name; the key where the rules do not know it. */
    String credential(String category) {
        return rules.category(category).map(CredentialCategory::name).orElse(category);
    }

    /** As the framework calls it; the key where it does not know it. */
    String competency(@Nullable String key) {
        return key == null ? "" : framework.competency(key).map(Competency::name).orElse(key);
    }

    /** {@code a}, {@code a or b}, {@code a, b or c}. */
    String or(Stream<String> names) {
        List<String> all = names.toList();
        return all.size() < 2
                ? String.join("", all)
                : text(
                        "or",
                        all.subList(0, all.size() - 1).stream().collect(Collectors.joining(", ")),
                        all.getLast());
    }

    private String text(String key, Object... values) {
        return words.text("framework.expects." + key, values);
    }
}
