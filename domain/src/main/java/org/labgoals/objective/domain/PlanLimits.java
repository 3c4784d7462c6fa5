package org.labgoals.objective.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashSet;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;

/** Refuses what no objective can say. */
final class PlanLimits {

    private static final int LONGEST_TITLE = 200;
    private static final int LONGEST_TEXT = 4_000;
    private static final int MOST_PARENTS = 10;
    private static final int MOST_INDICATORS = 10;
    private static final BigDecimal HEAVIEST = BigDecimal.valueOf(1_000);
    private static final LocalDate EARLIEST = LocalDate.of(1990, 1, 1);
    private static final LocalDate LATEST = LocalDate.of(2100, 1, 1);

    private PlanLimits() {}

    static void check(ObjectivePlan plan) {
        Refused.when(plan.title().isBlank(), ObjectiveRule.TITLE_MISSING);
        Refused.when(plan.title().length() > LONGEST_TITLE, ObjectiveRule.TITLE_TOO_LONG);
        text(plan.why());
        day(plan.from());
        day(plan.until());
        Refused.when(
                plan.until() != null && plan.until().isBefore(plan.from()),
                ObjectiveRule.ENDS_BEFORE_IT_STARTS);
        weight(plan.weight());
        boolean ofSection = plan.level() == ObjectiveLevel.SECTION;
        boolean named = plan.section() != null && !plan.section().isBlank();
        Refused.when(ofSection && !named, ObjectiveRule.SECTION_MISSING);
        Refused.when(!ofSection && plan.section() != null, ObjectiveRule.SECTION_NOT_ASKED);
        Refused.when(
                plan.indicators().size() > MOST_INDICATORS
                        || new HashSet<>(plan.indicators()).size() < plan.indicators().size(),
                ObjectiveRule.TOO_MANY_INDICATORS);
    }

    /** Refuses parents that it cannot have, judged by what they say themselves. */
    static void parents(
            ObjectiveId objective, ObjectivePlan plan, @Nullable ObjectivePlan before, Kin kin) {
        var wanted = plan.parents();
        Refused.when(wanted.size() > MOST_PARENTS, ObjectiveRule.TOO_MANY_PARENTS);
        Refused.when(new HashSet<>(wanted).size() < wanted.size(), ObjectiveRule.PARENT_TWICE);
        Refused.when(
                wanted.contains(objective) || wanted.stream().anyMatch(kin.under()::contains),
                ObjectiveRule.UNDER_ITSELF);
        for (var id : wanted) {
            var parent =
                    kin.parents().stream()
                            .filter(one -> one.id().equals(id))
                            .findFirst()
                            .orElseThrow(() -> new Refused(ObjectiveRule.NO_SUCH_PARENT));
            Refused.when(!parent.level().isAbove(plan.level()), ObjectiveRule.PARENT_NOT_HIGHER);
            boolean had = before != null && before.parents().contains(id);
            Refused.when(!had && parent.status().isFinal(), ObjectiveRule.PARENT_HAS_ENDED);
        }
    }

    static void reason(PersonalText reason) {
        Refused.when(reason.isBlank(), ObjectiveRule.REASON_MISSING);
        text(reason);
    }

    static void day(@Nullable LocalDate day) {
        Refused.when(
                day != null && (day.isBefore(EARLIEST) || day.isAfter(LATEST)),
                ObjectiveRule.DATE_BEYOND_REASON);
    }

    private static void weight(BigDecimal weight) {
        Refused.when(weight.signum() < 0, ObjectiveRule.WEIGHT_NEGATIVE);
        Refused.when(
                weight.compareTo(HEAVIEST) > 0 || weight.scale() > 2 || weight.scale() < -3,
                ObjectiveRule.WEIGHT_BEYOND_REASON);
    }

    private static void text(@Nullable PersonalText text) {
        Refused.when(text != null && text.length() > LONGEST_TEXT, ObjectiveRule.TEXT_TOO_LONG);
    }
}
