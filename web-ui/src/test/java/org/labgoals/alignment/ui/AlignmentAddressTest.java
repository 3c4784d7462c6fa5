package org.labgoals.alignment.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.QueryParameters;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.labgoals.alignment.application.AlignmentFilter;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Kind;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.TeamId;

class AlignmentAddressTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    private static final String WHOLE =
            "look=gaps&on=2026-03-01&from=2026-01-01&until=2026-12-31&section=Blood+bank"
                    + "&team=days&kind=research-and-innovation&status=reviewed";

    @Test
    void everythingChosenStandsInTheAddress() {
        var read = read(WHOLE);

        assertThat(read.look()).isEqualTo(Look.GAPS);
        assertThat(read.filter())
                .isEqualTo(
                        new AlignmentFilter(
                                LocalDate.of(2026, 3, 1),
                                LocalDate.of(2026, 1, 1),
                                LocalDate.of(2026, 12, 31),
                                "Blood bank",
                                new TeamId("days"),
                                Kind.RESEARCH_AND_INNOVATION,
                                GoalStatus.REVIEWED));
        assertThat(read(read.address().substring("alignment?".length()))).isEqualTo(read);
    }

    @Test
    void anotherLookKeepsTheFilter() {
        for (var look : Look.values()) {
            assertThat(read(WHOLE).looking(look).filter()).isEqualTo(read(WHOLE).filter());
        }
    }

    @Test
    void lookingIntoAnObjectiveKeepsTheFilterAndIsTheMap() {
        var into = read(WHOLE).into(new ObjectiveId("o1"));

        assertThat(into.look()).isEqualTo(Look.MAP);
        assertThat(into.filter()).isEqualTo(read(WHOLE).filter());
        assertThat(into.focus()).isEqualTo(new ObjectiveId("o1"));
    }

    @Test
    void whatCannotBeReadNarrowsNothing() {
        var read = read("look=upside-down&on=yesterday&from=soon&kind=any&status=&column=-3");

        assertThat(read.filter()).isEqualTo(AlignmentFilter.NONE);
        assertThat(read.address()).isEqualTo("alignment");
    }

    @Test
    void todayAndDaysToComeAreToday() {
        assertThat(read("on=2026-11-23").filter().on()).isNull();
        assertThat(read("on=2027-01-01").filter().on()).isNull();
    }

    private static AlignmentAddress read(String query) {
        return AlignmentAddress.of(QueryParameters.fromString(query), TODAY);
    }
}
