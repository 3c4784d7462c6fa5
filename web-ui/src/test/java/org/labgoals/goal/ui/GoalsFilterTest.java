package org.labgoals.goal.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Kind;

class GoalsFilterTest {

    @Test
    void whatNarrowsTheListStandsInTheAddress() {
        GoalsFilter filter =
                new GoalsFilter("troponin", GoalStatus.ACTIVE, Kind.RESEARCH_AND_INNOVATION, 2);
        assertThat(GoalsFilter.of(QueryParameters.simple(filter.parameters()))).isEqualTo(filter);
    }

    @Test
    void whatCannotBeReadNarrowsNothing() {
        assertThat(
                        GoalsFilter.of(
                                QueryParameters.fromString(
                                        "status=sleeping&kind=&page=-4&text=%20")))
                .isEqualTo(GoalsFilter.NONE);
        assertThat(GoalsFilter.of(QueryParameters.fromString("page=99999999999")).page()).isZero();
    }
}
