package org.labgoals.career.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.labgoals.career.domain.ActivityKind;
import org.labgoals.goal.domain.CriterionPoint;

class CriteriaRulesTest {

    @Test
    void everyPointCanBeShownAndEveryActivityShowsOne() {
        var shipped = new CriteriaRules().all();
        assertThat(shipped)
                .allSatisfy(
                        rule ->
                                assertThat(rule.shownBy())
                                        .containsOnlyKeys(CriterionPoint.values())
                                        .allSatisfy(
                                                (point, kinds) -> assertThat(kinds).isNotEmpty()));
        assertThat(
                        shipped.stream()
                                .flatMap(rule -> rule.shownBy().values().stream())
                                .flatMap(kinds -> kinds.stream())
                                .collect(Collectors.toSet()))
                .containsExactlyInAnyOrderElementsOf(
                        List.copyOf(Arrays.asList(ActivityKind.values())));
    }
}
