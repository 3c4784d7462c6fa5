package org.labgoals.demo.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

class DemoScriptTest {

    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    @Test
    void aboutFortyPeopleWorkInSixSections() {
        DemoPeople people = new DemoPeople();
        assertThat(people.members()).hasSizeBetween(38, 44);
        assertThat(people.teamList().stream().map(DemoPeople.Team::section).distinct()).hasSize(6);
        assertThat(people.members().stream().map(DemoPeople.Member::name)).doesNotHaveDuplicates();
    }

    @Test
    void theSameDayGivesTheSameScript() {
        assertThat(told(new DemoScript(TODAY, ZONE))).isEqualTo(told(new DemoScript(TODAY, ZONE)));
    }

    @Test
    void nothingIsRecordedTodayOrLaterAndTheOldestGoalIsAlmostTwoYearsOld() {
        DemoScript script = new DemoScript(TODAY, ZONE);
        Instant morning = TODAY.atStartOfDay(ZONE).toInstant();
        assertThat(script.moments()).allMatch(moment -> moment.at().isBefore(morning));
        assertThat(script.moments())
                .isSortedAccordingTo(Comparator.comparing(DemoScript.Moment::at));
        assertThat(script.moments().getFirst().step().recorded())
                .isBefore(TODAY.minusDays(730))
                .isAfter(TODAY.minusDays(740));
    }

    @Test
    void everybodySpokenOfWorksThere() {
        DemoScript script = new DemoScript(TODAY, ZONE);
        script.moments().stream()
                .flatMap(moment -> Stream.of(moment.step().by(), moment.step().onBehalfOf()))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(script.people()::member);
    }

    /** Weekends move facts, so every weekday is tried, and a leap day. */
    @TestFactory
    Stream<DynamicTest> noRuleRefusesAnyStepOnWhateverDayItIsLoaded() {
        return Stream.concat(
                        Stream.iterate(TODAY, day -> day.plusDays(1)).limit(7),
                        Stream.of(LocalDate.of(2028, 2, 29), LocalDate.of(2027, 1, 1)))
                .map(
                        day ->
                                DynamicTest.dynamicTest(
                                        day.getDayOfWeek() + " " + day,
                                        () -> Rehearsal.of(new DemoScript(day, ZONE), ZONE)));
    }

    private static List<String> told(DemoScript script) {
        return script.moments().stream()
                .map(moment -> moment.at() + " " + Rehearsal.command(moment, ZONE, "an-event"))
                .toList();
    }
}
