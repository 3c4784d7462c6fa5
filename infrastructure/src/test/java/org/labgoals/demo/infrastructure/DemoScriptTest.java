package org.labgoals.demo.infrastructure;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.labgoals.career.application.CredentialCatalogueFromFile;
import org.labgoals.competency.application.ShippedRules;

class DemoScriptTest {

    private static final ZoneId ZONE = ZoneId.of("America/Chicago");
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    /** Weekends move facts, so every weekday is tried, and leap days and the ends of months. */
    static final List<LocalDate> DAYS =
            Stream.concat(
                            Stream.iterate(TODAY, day -> day.plusDays(1)).limit(7),
                            Stream.of(
                                    LocalDate.of(2028, 2, 29),
                                    LocalDate.of(2029, 2, 28),
                                    LocalDate.of(2027, 1, 1),
                                    LocalDate.of(2027, 3, 31),
                                    LocalDate.of(2030, 12, 31)))
                    .toList();

    private static final Map<LocalDate, Rehearsal> REHEARSED = new ConcurrentHashMap<>();

    static final DemoRules RULES =
            new DemoRules(new ShippedRules().rules(), new CredentialCatalogueFromFile().rules());

    @Test
    void aboutFortyPeopleWorkInSixSections() {
        DemoPeople people = new DemoPeople();
        assertThat(people.members()).hasSizeBetween(38, 44);
        assertThat(people.teamList().stream().map(DemoPeople.Team::section).distinct()).hasSize(6);
        assertThat(people.members().stream().map(DemoPeople.Member::name)).doesNotHaveDuplicates();
    }

    @Test
    void theSameDayGivesTheSameScript() {
        assertThat(told(script(TODAY))).isEqualTo(told(script(TODAY)));
    }

    @Test
    void nothingIsRecordedTodayOrLaterAndTheOldestGoalIsAlmostTwoYearsOld() {
        DemoScript script = script(TODAY);
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
        DemoScript script = script(TODAY);
        script.moments().stream()
                .flatMap(moment -> Stream.of(moment.step().by(), moment.step().onBehalfOf()))
                .filter(Objects::nonNull)
                .distinct()
                .forEach(script.people()::member);
    }

    @ParameterizedTest
    @MethodSource("days")
    void noRuleRefusesAnyStepOnWhateverDayItIsLoaded(LocalDate day) {
        assertThat(rehearsed(day).people).hasSameSizeAs(new DemoPeople().members());
    }

    @Test
    void goalsSupportObjectivesThatAreThereAndSomeObjectivesWaitForAGoal() {
        var rehearsed = rehearsed(TODAY);
        var supported =
                rehearsed.goals.values().stream()
                        .flatMap(goal -> goal.plan().alignments().stream())
                        .map(alignment -> alignment.objective().value())
                        .collect(Collectors.toSet());
        assertThat(rehearsed.indicators.values())
                .hasSize(10)
                .allSatisfy(one -> assertThat(one.readings()).hasSizeGreaterThanOrEqualTo(22));
        assertThat(rehearsed.objectives.values())
                .flatExtracting(objective -> objective.plan().indicators())
                .allSatisfy(id -> assertThat(rehearsed.indicators).containsKey(id.value()));
        assertThat(rehearsed.objectives.keySet()).hasSizeBetween(12, 18).containsAll(supported);
        assertThat(rehearsed.objectives.values())
                .filteredOn(objective -> objective.isOpen())
                .anyMatch(objective -> !supported.contains(objective.id().value()));
    }

    static List<LocalDate> days() {
        return DAYS;
    }

    /** The laboratory as it stands after a load on that day. */
    static Rehearsal rehearsed(LocalDate day) {
        return REHEARSED.computeIfAbsent(day, today -> Rehearsal.of(script(today), ZONE));
    }

    private static DemoScript script(LocalDate today) {
        return new DemoScript(today, ZONE, RULES);
    }

    private static List<String> told(DemoScript script) {
        return script.moments().stream()
                .map(moment -> moment.at() + " " + Rehearsal.command(moment, ZONE, "an-event"))
                .toList();
    }
}
