package org.labgoals.career.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.labgoals.career.domain.SomeCareer.TODAY;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labgoals.career.domain.FrameworkCommand.AdoptFramework;
import org.labgoals.career.domain.FrameworkCommand.DropExpectation;
import org.labgoals.career.domain.FrameworkCommand.SetExpectation;
import org.labgoals.career.domain.FrameworkEvent.ExpectationSet;
import org.labgoals.career.domain.FrameworkEvent.FrameworkAdopted;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

class CareerFrameworkTest {

    private static final Expectation TWO_YEARS = Expectation.experience("years", 2, null);
    private static final Expectation THREE_YEARS = Expectation.experience("years", 3, null);
    private static final LocalDate LONG_AGO = LocalDate.of(1950, 1, 1);
    private static final LocalDate NEXT_MONTH = TODAY.plusMonths(1);
    private static final Place MID = Place.at(CareerLevel.MID);
    private static final FrameworkVersion SHIPPED =
            new FrameworkVersion(SomeCareer.ladder(List.of(TWO_YEARS), List.of()), LONG_AGO, "");

    private @Nullable FrameworkState state;

    @Test
    void theFirstChangeRecordsWhatWasInForceBefore() {
        assertThat(sets(THREE_YEARS, TODAY))
                .hasExactlyElementsOfTypes(FrameworkAdopted.class, ExpectationSet.class);
        assertThat(sets(TWO_YEARS, TODAY)).hasExactlyElementsOfTypes(ExpectationSet.class);
    }

    @Test
    void whatWasJudgedUnderYesterdaysRulesStaysJudgedUnderThem() {
        sets(THREE_YEARS, TODAY);
        var now = known();
        assertThat(expectedOn(now, TODAY.minusDays(1))).containsExactly(TWO_YEARS);
        assertThat(expectedOn(now, TODAY)).containsExactly(THREE_YEARS);
    }

    @Test
    void aChangeHoldsFromItsDayOn() {
        sets(THREE_YEARS, NEXT_MONTH);
        assertThat(expectedOn(known(), NEXT_MONTH.minusDays(1))).containsExactly(TWO_YEARS);
        assertThat(expectedOn(known(), NEXT_MONTH)).containsExactly(THREE_YEARS);
    }

    @Test
    void aSecondChangeForTheSameDayTakesThePlaceOfTheFirst() {
        sets(THREE_YEARS, NEXT_MONTH);
        sets(Expectation.experience("years", 4, null), NEXT_MONTH);
        assertThat(known().versions()).hasSize(2);
    }

    @Test
    void noChangeReachesBackBeforeToday() {
        refused(FrameworkRule.FRAMEWORK_FROM_THE_PAST, () -> sets(THREE_YEARS, TODAY.minusDays(1)));
    }

    @Test
    void noChangeComesBeforeOneThatIsDecided() {
        sets(THREE_YEARS, NEXT_MONTH);
        refused(FrameworkRule.FRAMEWORK_BEFORE_LATEST_CHANGE, () -> drops("years", TODAY));
    }

    @Test
    void noChangeLiesBeyondFiveYears() {
        refused(
                FrameworkRule.FRAMEWORK_DAY_BEYOND_REASON,
                () -> sets(THREE_YEARS, TODAY.plusYears(5).plusDays(1)));
    }

    @Test
    void aChangeSaysWhy() {
        refused(
                FrameworkRule.FRAMEWORK_REASON_MISSING,
                () -> decide(by -> set(by, THREE_YEARS, TODAY, "  ")));
        refused(
                FrameworkRule.FRAMEWORK_REASON_TOO_LONG,
                () -> decide(by -> set(by, THREE_YEARS, TODAY, "x".repeat(501))));
    }

    @Test
    void onlyAnAdministratorChangesIt() {
        var somebody = new Occasion(new PersonId("ann"), Standing.DECIDER, TODAY);
        refused(
                FrameworkRule.ONLY_ADMINISTRATOR_CHANGES_FRAMEWORK,
                () -> decide(by -> set(somebody, THREE_YEARS, TODAY, "Why")));
    }

    @Test
    void aChangeToWhatHoldsAlreadyDoesNothing() {
        refused(FrameworkRule.NOTHING_WOULD_CHANGE, () -> sets(TWO_YEARS, TODAY));
        sets(THREE_YEARS, TODAY);
        assertThat(sets(THREE_YEARS, TODAY)).isEmpty();
    }

    @Test
    void anExpectationIsDropped() {
        drops("years", TODAY);
        assertThat(expectedOn(known(), TODAY)).isEmpty();
        refused(FrameworkRule.NO_SUCH_EXPECTATION, () -> drops("years", TODAY));
    }

    @Test
    void anExpectationIsSomebodys() {
        refused(
                FrameworkRule.NO_SUCH_PLACE,
                () -> decide(by -> set(by, new Place(null, "juggler"), THREE_YEARS, TODAY, "Why")));
        refused(
                FrameworkRule.NO_SUCH_PLACE,
                () ->
                        decide(
                                by ->
                                        set(
                                                by,
                                                new Place(CareerLevel.MID, "mls-2"),
                                                THREE_YEARS,
                                                TODAY,
                                                "Why")));
    }

    @Test
    void anEmptyFrameworkIsRefused() {
        var whole = SHIPPED.content();
        refused(
                FrameworkRule.LEVEL_MISSING,
                () ->
                        adopts(
                                new Framework(
                                        90,
                                        whole.levels().subList(0, 2),
                                        whole.positions(),
                                        whole.competencies(),
                                        List.of())));
        refused(
                FrameworkRule.NO_POSITIONS,
                () ->
                        adopts(
                                new Framework(
                                        90,
                                        whole.levels(),
                                        List.of(),
                                        whole.competencies(),
                                        List.of())));
        refused(
                FrameworkRule.NO_COMPETENCIES,
                () ->
                        adopts(
                                new Framework(
                                        90,
                                        whole.levels(),
                                        whole.positions(),
                                        List.of(),
                                        List.of())));
    }

    @Test
    void aFrameworkHoldsTogether() {
        var whole = SHIPPED.content();
        var first = whole.positions().getFirst();
        refused(FrameworkRule.KEY_TWICE, () -> adopts(withPosition(rung("lead", "Other", "lead"))));
        refused(
                FrameworkRule.POSITION_NAME_TWICE,
                () -> adopts(withPosition(rung("other", " lead ", ""))));
        refused(
                FrameworkRule.NO_SUCH_NEXT_POSITION,
                () -> adopts(withPosition(rung("other", "Other", "juggler"))));
        refused(
                FrameworkRule.LADDER_GOES_ROUND,
                () -> adopts(withPosition(rung("other", "Other", "other"))));
        refused(FrameworkRule.KEY_UNFIT, () -> adopts(withPosition(rung("Mls 2", "Other", ""))));
        refused(FrameworkRule.WORDS_MISSING, () -> adopts(withPosition(rung("other", " ", ""))));
        refused(
                FrameworkRule.WORDS_TOO_LONG,
                () -> adopts(withPosition(rung("other", "x".repeat(501), ""))));
        refused(
                FrameworkRule.LAPSING_BEYOND_REASON,
                () ->
                        adopts(
                                new Framework(
                                        -1,
                                        whole.levels(),
                                        List.of(first.expecting(List.of())),
                                        whole.competencies(),
                                        List.of())));
    }

    @Test
    void anExpectationSaysWhatItsSortNeedsAndNoMore() {
        refused(
                FrameworkRule.NO_SUCH_COMPETENCY,
                () -> sets(Expectation.competency("k", "juggling", Rating.EXPERT), TODAY));
        refused(
                FrameworkRule.EXPECTATION_INCOMPLETE,
                () -> sets(Expectation.credential("k", List.of()), TODAY));
        refused(
                FrameworkRule.EXPECTATION_INCOMPLETE,
                () -> sets(Expectation.activities("k", 1, List.of(), null), TODAY));
        refused(
                FrameworkRule.EXPECTATION_SAYS_TOO_MUCH,
                () ->
                        sets(
                                new Expectation(
                                        "k",
                                        Demand.CREDENTIAL,
                                        2,
                                        null,
                                        null,
                                        null,
                                        List.of("mls-ascp"),
                                        List.of(),
                                        null,
                                        null),
                                TODAY));
        refused(
                FrameworkRule.COUNT_BEYOND_REASON,
                () -> sets(Expectation.experience("k", 41, null), TODAY));
        refused(
                FrameworkRule.COUNT_BEYOND_REASON,
                () -> sets(Expectation.goals("k", 0, null), TODAY));
    }

    @Test
    void aRefusalNamesThePlace() {
        assertThatThrownBy(() -> sets(Expectation.goals("k", 0, null), TODAY))
                .hasMessageStartingWith("Level mid, expectation k: Expect between");
    }

    private static LadderPosition rung(String key, String name, String next) {
        return new LadderPosition(
                key,
                name,
                List.of(),
                null,
                next.isEmpty() ? List.of() : List.of(next),
                "A summary",
                List.of());
    }

    private static Framework withPosition(LadderPosition one) {
        var whole = SHIPPED.content();
        var positions = new ArrayList<>(whole.positions());
        positions.add(one);
        return new Framework(
                90, whole.levels(), positions, whole.competencies(), whole.templates());
    }

    private List<FrameworkEvent> adopts(Framework content) {
        return decide(
                by ->
                        new AdoptFramework(
                                CareerFrameworkId.THE_ONE, by, SHIPPED, content, TODAY, "Why"));
    }

    private List<FrameworkEvent> sets(Expectation expectation, LocalDate from) {
        return decide(by -> set(by, expectation, from, "The ladder was agreed anew"));
    }

    private List<FrameworkEvent> drops(String key, LocalDate from) {
        return decide(
                by ->
                        new DropExpectation(
                                CareerFrameworkId.THE_ONE, by, SHIPPED, MID, key, from, "Why"));
    }

    private static SetExpectation set(
            Occasion by, Expectation expectation, LocalDate from, String reason) {
        return set(by, MID, expectation, from, reason);
    }

    private static SetExpectation set(
            Occasion by, Place place, Expectation expectation, LocalDate from, String reason) {
        return new SetExpectation(
                CareerFrameworkId.THE_ONE, by, SHIPPED, place, expectation, from, reason);
    }

    private List<FrameworkEvent> decide(Function<Occasion, FrameworkCommand> command) {
        var by = new Occasion(new PersonId("admin"), Standing.ADMINISTRATOR, TODAY);
        var events = FrameworkDecisions.decide(state, command.apply(by));
        for (var event : events) {
            state = FrameworkEvolution.evolve(state, event);
        }
        return events;
    }

    private FrameworkState known() {
        return java.util.Objects.requireNonNull(state);
    }

    private static List<Expectation> expectedOn(FrameworkState state, LocalDate day) {
        return state.inForceOn(day).content().guide(CareerLevel.MID).orElseThrow().expectations();
    }

    private static void refused(FrameworkRule rule, Runnable what) {
        assertThatThrownBy(what::run)
                .isInstanceOfSatisfying(
                        Refused.class,
                        refused -> assertThat(refused.rule().code()).isEqualTo(rule.code()));
    }
}
