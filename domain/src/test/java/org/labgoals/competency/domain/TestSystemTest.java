package org.labgoals.competency.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.labgoals.competency.domain.Bench.ADA;
import static org.labgoals.competency.domain.Bench.ANA;
import static org.labgoals.competency.domain.Bench.FIRST;
import static org.labgoals.competency.domain.Bench.XN;
import static org.labgoals.competency.domain.Bench.by;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labgoals.competency.domain.TestSystemCommand.AddTestSystem;
import org.labgoals.competency.domain.TestSystemCommand.ChangeComplexity;
import org.labgoals.competency.domain.TestSystemCommand.ChangeMethod;
import org.labgoals.competency.domain.TestSystemCommand.RetireTestSystem;
import org.labgoals.competency.domain.TestSystemEvent.MethodChanged;
import org.labgoals.competency.domain.TestSystemEvent.TestSystemRetired;
import org.labgoals.people.domain.LaboratoryId;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.Refused;

class TestSystemTest {

    private static final LocalDate LATER = FIRST.plusMonths(3);

    @Test
    void anAdministratorAddsATestSystem() {
        var added = TestSystemDecisions.decide(null, add(ADA_TODAY, "Sysmex XN-1000", FIRST));

        var system = TestSystemEvolution.evolve(null, added.getFirst());
        assertThat(system.complexityOn(FIRST)).isEqualTo(Complexity.MODERATE);
        assertThat(system.methodOn(FIRST)).isEqualTo(new UsedMethod(1, "Impedance"));
        assertThat(TestSystemDecisions.decide(system, add(ADA_TODAY, "Sysmex XN-1000", FIRST)))
                .isEmpty();
        refuses(system, add(ADA_TODAY, "Another", FIRST), TestSystemRule.TEST_SYSTEM_ALREADY_ADDED);
    }

    @Test
    void nobodyElseDoes() {
        refuses(
                null,
                add(by(ANA, FIRST), "Sysmex", FIRST),
                TestSystemRule.ONLY_ADMINISTRATOR_CHANGES_TEST_SYSTEMS);
    }

    @Test
    void aTestSystemHasANameAndAPossibleFirstDay() {
        refuses(null, add(ADA_TODAY, " ", FIRST), TestSystemRule.TEST_SYSTEM_NAME_MISSING);
        refuses(
                null,
                add(ADA_TODAY, "x".repeat(101), FIRST),
                TestSystemRule.TEST_SYSTEM_NAME_TOO_LONG);
        refuses(
                null,
                add(ADA_TODAY, "Sysmex", LocalDate.of(1888, 1, 1)),
                TestSystemRule.TEST_SYSTEM_DATE_BEYOND_REASON);
    }

    @Test
    void aMethodChangesFromADayOnAndGetsTheNextNumber() {
        var changed =
                TestSystemDecisions.decide(
                        XN, new ChangeMethod(XN.id(), ADA_TODAY, "Laser", LATER));

        assertThat(changed).containsExactly(new MethodChanged(XN.id(), 2, "Laser", LATER));
        var system = TestSystemEvolution.evolve(XN, changed.getFirst());
        assertThat(system.methodOn(LATER.minusDays(1)).number()).isEqualTo(1);
        assertThat(system.methodOn(LATER).number()).isEqualTo(2);
        refuses(
                system,
                new ChangeMethod(XN.id(), ADA_TODAY, "Other", LATER),
                TestSystemRule.BEFORE_THE_LATEST_CHANGE);
    }

    @Test
    void theComplexityOfEarlierDaysStays() {
        var change = new ChangeComplexity(XN.id(), ADA_TODAY, Complexity.HIGH, LATER);
        var system =
                TestSystemEvolution.evolve(XN, TestSystemDecisions.decide(XN, change).getFirst());

        assertThat(system.complexityOn(LATER.minusDays(1))).isEqualTo(Complexity.MODERATE);
        assertThat(system.complexityOn(LATER)).isEqualTo(Complexity.HIGH);
        assertThat(TestSystemDecisions.decide(system, change)).isEmpty();
    }

    @Test
    void aRetiredSystemChangesNoMore() {
        var retire = new RetireTestSystem(XN.id(), ADA_TODAY, FIRST);
        assertThat(TestSystemDecisions.decide(XN, retire))
                .containsExactly(new TestSystemRetired(XN.id(), FIRST));
        var retired = XN.retired(FIRST);
        assertThat(TestSystemDecisions.decide(retired, retire)).isEmpty();
        refuses(
                retired,
                new RetireTestSystem(XN.id(), ADA_TODAY, LATER),
                TestSystemRule.TEST_SYSTEM_RETIRED);
        refuses(
                retired,
                new ChangeMethod(XN.id(), ADA_TODAY, "Laser", LATER),
                TestSystemRule.TEST_SYSTEM_RETIRED);
    }

    @Test
    void whatIsNotThereDoesNotChange() {
        refuses(
                null,
                new RetireTestSystem(XN.id(), ADA_TODAY, FIRST),
                TestSystemRule.TEST_SYSTEM_NOT_ADDED);
    }

    private static final Occasion ADA_TODAY = by(ADA, FIRST);

    private static AddTestSystem add(Occasion occasion, String name, LocalDate on) {
        return new AddTestSystem(
                new TestSystemId("sysmex"),
                occasion,
                name,
                new LaboratoryId("riverside"),
                "Hematology",
                Complexity.MODERATE,
                "Hematology",
                "Impedance",
                List.of("CBC"),
                on);
    }

    private static void refuses(
            @Nullable TestSystemState system, TestSystemCommand command, TestSystemRule rule) {
        assertThatThrownBy(() -> TestSystemDecisions.decide(system, command))
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
    }
}
