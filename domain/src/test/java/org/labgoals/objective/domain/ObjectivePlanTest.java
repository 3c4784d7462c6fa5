package org.labgoals.objective.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.objective.domain.Wishes.ALONE;
import static org.labgoals.objective.domain.Wishes.DORA;
import static org.labgoals.objective.domain.Wishes.TODAY;
import static org.labgoals.objective.domain.Wishes.WISH;
import static org.labgoals.objective.domain.Wishes.after;
import static org.labgoals.objective.domain.Wishes.during;
import static org.labgoals.objective.domain.Wishes.on;
import static org.labgoals.objective.domain.Wishes.plan;
import static org.labgoals.objective.domain.Wishes.propose;
import static org.labgoals.objective.domain.Wishes.refuses;
import static org.labgoals.objective.domain.Wishes.text;
import static org.labgoals.objective.domain.Wishes.weighing;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.labgoals.indicator.domain.IndicatorId;
import org.labgoals.objective.domain.ObjectiveCommand.SetObjective;
import org.labgoals.shared.domain.PersonalText;

class ObjectivePlanTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);

    @Test
    void anObjectiveHasATitleOfOneLine() {
        refuses(ObjectiveRule.TITLE_MISSING, null, propose(DORA, plan(" "), ALONE));
        refuses(ObjectiveRule.TITLE_TOO_LONG, null, propose(DORA, plan("x".repeat(201)), ALONE));
        refuses(
                ObjectiveRule.TEXT_TOO_LONG,
                null,
                propose(DORA, saying(text("x".repeat(4_001)), List.of()), ALONE));
    }

    @Test
    void itsPeriodEndsAfterItStartsIfItEnds() {
        refuses(
                ObjectiveRule.ENDS_BEFORE_IT_STARTS,
                null,
                propose(DORA, during(FIRST, FIRST.minusDays(1)), ALONE));
        refuses(
                ObjectiveRule.DATE_BEYOND_REASON,
                null,
                propose(DORA, during(LocalDate.of(202, 6, 1), null), ALONE));
        var open = during(FIRST, null);
        assertThat(after(null, propose(DORA, open, ALONE)).plan()).isEqualTo(open);
        assertThat(during(FIRST, FIRST).overlaps(FIRST, FIRST)).isTrue();
        assertThat(during(FIRST, FIRST).overlaps(FIRST.plusDays(1), TODAY)).isFalse();
    }

    @Test
    void aWeightIsZeroOrMoreAndNotWithoutMeasure() {
        refuses(ObjectiveRule.WEIGHT_NEGATIVE, null, propose(DORA, weighing("-0.01"), ALONE));
        for (var beyond : new String[] {"1000.01", "0.001", "1E+9", "1E-9999999"}) {
            refuses(
                    ObjectiveRule.WEIGHT_BEYOND_REASON,
                    null,
                    propose(DORA, weighing(beyond), ALONE));
        }
    }

    @Test
    void notEveryObjectiveOfALevelWeighsNothing() {
        var light = after(null, propose(DORA, weighing("0"), ALONE));
        refuses(ObjectiveRule.NOTHING_WEIGHS, light, new SetObjective(WISH, DORA, TODAY, ALONE));
        var besideAHeavierOne = new Kin(List.of(), Set.of(), true);
        assertThat(after(light, new SetObjective(WISH, DORA, TODAY, besideAHeavierOne)).isOpen())
                .isTrue();
    }

    @Test
    void onlyASectionsObjectiveNamesASection() {
        refuses(
                ObjectiveRule.SECTION_MISSING,
                null,
                propose(DORA, on(ObjectiveLevel.SECTION, null), ALONE));
        refuses(
                ObjectiveRule.SECTION_NOT_ASKED,
                null,
                propose(DORA, on(ObjectiveLevel.VISION, "Hematology"), ALONE));
    }

    @Test
    void itNamesEachIndicatorOnce() {
        var twice = List.of(new IndicatorId("tat"), new IndicatorId("tat"));
        refuses(
                ObjectiveRule.TOO_MANY_INDICATORS,
                null,
                propose(DORA, saying(text("Why"), twice), ALONE));
    }

    private static ObjectivePlan saying(PersonalText why, List<IndicatorId> indicators) {
        var like = plan();
        return new ObjectivePlan(
                like.title(),
                why,
                like.level(),
                like.section(),
                like.parents(),
                like.owner(),
                like.from(),
                like.until(),
                like.weight(),
                like.kinds(),
                indicators);
    }
}
