package org.labgoals.career.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.labgoals.career.ui.SampleCareer.MLS;
import static org.labgoals.career.ui.SampleCareer.SBB;
import static org.labgoals.career.ui.SampleCareer.TODAY;
import static org.labgoals.career.ui.SampleCareer.words;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.labgoals.career.domain.CareerFact;
import org.labgoals.career.domain.FactRef;

class FallsDueTest {

    private static List<String> due(SampleCareer career) {
        return FallsDue.of(career.record(), career.meters(), career.facts(), "career", words())
                .stream()
                .map(each -> each.what() + " " + each.when())
                .toList();
    }

    private static CareerFact assessed(LocalDate on, LocalDate due) {
        return new CareerFact.SystemAssessed(
                FactRef.to(FactRef.Sort.TEST_SYSTEM, "XN-1000"), "XN-1000", on, due);
    }

    @Test
    void whatEndsWithinNinetyDaysFallsDueTheEarliestFirst() {
        assertThat(
                        due(
                                SampleCareer.empty()
                                        .holds(SBB, TODAY.minusYears(1), TODAY.plusDays(90))
                                        .holds(SBB, TODAY.minusYears(1), TODAY.plusDays(91))
                                        .holds(SBB, TODAY.minusYears(1), TODAY.minusDays(3))))
                .containsExactly(
                        "SBB(ASCP) expires 3 days ago (Thu 19 Nov)",
                        "SBB(ASCP) expires in 3 months (Sat 20 Feb 2027)");
    }

    @Test
    void missingPointsFallDueWithTheirCycle() {
        assertThat(
                        due(
                                SampleCareer.empty()
                                        .holds(MLS, TODAY.minusYears(3), TODAY.plusDays(20))
                                        .course(TODAY.minusDays(9), "30")))
                .anySatisfy(
                        line -> assertThat(line).startsWith("6 points missing for MLS(ASCP)CM"));
    }

    @Test
    void onlyTheLatestAssessmentOfATestSystemFallsDue() {
        assertThat(
                        due(
                                SampleCareer.empty()
                                        .with(assessed(TODAY.minusYears(1), TODAY.plusDays(5)))
                                        .with(assessed(TODAY.minusDays(9), TODAY.plusYears(1)))))
                .isEmpty();
    }
}
