package org.labgoals.review.application;

import java.util.Arrays;
import java.util.stream.Stream;
import org.labgoals.goal.application.AlignmentRule;
import org.labgoals.goal.domain.GoalRule;
import org.labgoals.shared.application.AccessRule;
import org.labgoals.shared.domain.Rule;

/** The sentence of a rule by which a goal refused an outcome. */
public final class RefusedBy {

    private RefusedBy() {}

    /** The sentence; the code itself where no rule goes by it any more. */
    public static String sentence(String code) {
        return Stream.of(GoalRule.values(), AccessRule.values(), AlignmentRule.values())
                .flatMap(Arrays::stream)
                .map(Rule.class::cast)
                .filter(rule -> rule.code().equals(code))
                .findFirst()
                .map(Rule::sentence)
                .orElse(code);
    }
}
