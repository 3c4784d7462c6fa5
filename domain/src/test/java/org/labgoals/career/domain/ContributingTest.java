package org.labgoals.career.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labgoals.career.domain.CareerScenario.ANA;
import static org.labgoals.career.domain.CareerScenario.CARL;
import static org.labgoals.career.domain.CareerScenario.TODAY;
import static org.labgoals.career.domain.CareerScenario.aRecord;
import static org.labgoals.career.domain.CareerScenario.day;
import static org.labgoals.career.domain.CareerScenario.text;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labgoals.career.domain.CareerCommand.ConfirmActivity;
import org.labgoals.career.domain.CareerCommand.LogWin;
import org.labgoals.career.domain.CareerCommand.RecordActivity;
import org.labgoals.career.domain.CareerCommand.WithdrawEntry;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.Kind;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;

class ContributingTest {

    // --- professional activities

    @Test
    void anActivityCountsFromItsDay() {
        var ana = aRecord();
        ana.when(ana.activity(ActivityKind.COMMITTEE, "2026-01-10", null));
        var committee = ana.record().activity(1).orElseThrow();
        assertFalse(committee.countsOn(day("2026-01-09")));
        assertTrue(committee.countsOn(day("2026-01-10")));
        ana.refuses(
                ana.activity(ActivityKind.COMMITTEE, "2026-01-10", null),
                CareerRule.ACTIVITY_KNOWN);
    }

    @Test
    void mentoringNamesAColleagueAndNothingElseDoes() {
        var ana = aRecord();
        ana.refuses(
                ana.activity(ActivityKind.MENTORING, "2026-01-10", null),
                CareerRule.COLLEAGUE_MISSING);
        ana.refuses(
                ana.activity(ActivityKind.TEACHING, "2026-01-10", CARL),
                CareerRule.COLLEAGUE_ONLY_FOR_MENTORING);
        ana.refuses(
                ana.activity(ActivityKind.MENTORING, "2026-01-10", ANA),
                CareerRule.NOBODY_MENTORS_THEMSELVES);
        ana.refuses(
                ana.activity(ActivityKind.MENTORING, "2026-01-10", new PersonId("")),
                CareerRule.NO_SUCH_COLLEAGUE);
    }

    @Test
    void mentoringCountsFromTheDayTheColleagueConfirmedIt() {
        var ana = aRecord();
        ana.when(ana.activity(ActivityKind.MENTORING, "2026-01-10", CARL));
        assertTrue(ana.record().activity(1).orElseThrow().awaitsConfirmation());
        ana.when(new ConfirmActivity(ANA, ana.carl(), 1));
        ana.when(new ConfirmActivity(ANA, ana.carl(), 1));
        assertEquals(2, ana.events());
        var mentoring = ana.record().activity(1).orElseThrow();
        assertFalse(mentoring.countsOn(TODAY.minusDays(1)));
        assertTrue(mentoring.countsOn(TODAY));
    }

    @Test
    void onlyTheColleagueConfirms() {
        var ana = aRecord();
        ana.when(ana.activity(ActivityKind.MENTORING, "2026-01-10", CARL));
        ana.when(ana.activity(ActivityKind.TEACHING, "2026-01-10", null));
        for (var other : new Occasion[] {ana.ana(), ana.manager(), ana.stranger()}) {
            ana.refuses(new ConfirmActivity(ANA, other, 1), CareerRule.ONLY_THE_COLLEAGUE_CONFIRMS);
        }
        ana.refuses(new ConfirmActivity(ANA, ana.carl(), 2), CareerRule.NOTHING_TO_CONFIRM);
        ana.refuses(new ConfirmActivity(ANA, ana.carl(), 3), CareerRule.NO_SUCH_ACTIVITY);
    }

    @Test
    void anActivitySaysWhatThePersonDidAndWhen() {
        var ana = aRecord();
        ana.refuses(activity(ana, "2026-01-10", null, " ", null), CareerRule.ROLE_MISSING);
        ana.refuses(
                activity(ana, "2026-01-10", "2026-01-09", "Chair", null),
                CareerRule.ENDS_BEFORE_IT_BEGINS);
        ana.refuses(activity(ana, "2026-11-23", null, "Chair", null), CareerRule.DAY_IN_THE_FUTURE);
        ana.refuses(
                activity(ana, "2026-01-10", null, "Chair", "Not a key"),
                CareerRule.NO_SUCH_COMPETENCY);
    }

    // --- wins

    @Test
    void thePersonLogsAsManyWinsAsThereAre() {
        var ana = aRecord();
        ana.when(win(ana.ana(), "Cleared the backlog.", null));
        ana.when(win(ana.ana(), "Cleared the backlog.", null));
        assertEquals(2, ana.record().wins().size());
        assertEquals(Kind.TECHNICAL_PROFICIENCY, ana.record().wins().getFirst().kind());
        assertEquals(new GoalId("g-1"), ana.record().wins().getFirst().goal());
    }

    @Test
    void aWinIsThePersonsOwnAndSaysWhatWentWell() {
        var ana = aRecord();
        ana.refuses(win(ana.manager(), "Well done.", null), CareerRule.ONLY_THE_PERSON);
        ana.refuses(win(ana.ana(), " ", null), CareerRule.WIN_MISSING);
        ana.refuses(win(ana.ana(), "Soon.", TODAY.plusDays(1)), CareerRule.DAY_IN_THE_FUTURE);
    }

    // --- taken back

    @Test
    void whatWasWithdrawnIsGoneAndItsNumberIsNotGivenAgain() {
        var ana = aRecord().when(win(aRecord().ana(), "A mistake.", null));
        ana.when(withdrawn(ana, Entry.WIN, 1));
        assertEquals(0, ana.record().wins().size());
        ana.when(withdrawn(ana, Entry.WIN, 1));
        assertEquals(2, ana.events());
        ana.when(win(ana.ana(), "A real one.", null));
        assertEquals(2, ana.record().wins().getFirst().number());
    }

    @Test
    void onlyWhatIsThereIsWithdrawnByThePersonWithAReason() {
        var ana = aRecord().holding("mls", "2025-01-01");
        ana.refuses(withdrawn(ana, Entry.CREDENTIAL, 2), CareerRule.NO_SUCH_CREDENTIAL);
        ana.refuses(withdrawn(ana, Entry.CE_ACTIVITY, 1), CareerRule.NO_SUCH_CE_ACTIVITY);
        ana.refuses(withdrawn(ana, Entry.PROFESSIONAL_ACTIVITY, 1), CareerRule.NO_SUCH_ACTIVITY);
        ana.refuses(withdrawn(ana, Entry.WIN, 1), CareerRule.NO_SUCH_WIN);
        ana.refuses(withdrawn(ana, Entry.EXPERIENCE, 1), CareerRule.NO_SUCH_EXPERIENCE);
        ana.refuses(
                new WithdrawEntry(ANA, ana.manager(), Entry.CREDENTIAL, 1, text("Wrong.")),
                CareerRule.ONLY_THE_PERSON);
        ana.refuses(
                new WithdrawEntry(ANA, ana.ana(), Entry.CREDENTIAL, 1, text(" ")),
                CareerRule.REASON_MISSING);
    }

    @Test
    void aWinBelongsToWhatIsThere() {
        var ana = aRecord();
        ana.refuses(winOf(ana, new GoalId(" "), null, null), CareerRule.NO_SUCH_GOAL);
        ana.refuses(winOf(ana, null, " ", null), CareerRule.NO_SUCH_COMPETENCY);
        ana.refuses(winOf(ana, null, null, new ObjectiveId(" ")), CareerRule.NO_SUCH_OBJECTIVE);
    }

    private static LogWin winOf(
            CareerScenario ana,
            @Nullable GoalId goal,
            @Nullable String competency,
            @Nullable ObjectiveId objective) {
        return new LogWin(
                ANA, ana.ana(), TODAY, text("Well done."), null, goal, competency, objective);
    }

    private static RecordActivity activity(
            CareerScenario ana,
            String on,
            @Nullable String until,
            String role,
            @Nullable String competency) {
        PersonId nobody = null;
        return new RecordActivity(
                ANA,
                ana.ana(),
                ActivityKind.COMMITTEE,
                day(on),
                until == null ? null : day(until),
                text(role),
                nobody,
                competency,
                null);
    }

    private static LogWin win(Occasion by, String words, java.time.@Nullable LocalDate on) {
        return new LogWin(
                ANA,
                by,
                on == null ? TODAY : on,
                text(words),
                Kind.TECHNICAL_PROFICIENCY,
                new GoalId("g-1"),
                "root-cause-analysis",
                new ObjectiveId("o-1"));
    }

    private static WithdrawEntry withdrawn(CareerScenario ana, Entry entry, int number) {
        return new WithdrawEntry(ANA, ana.ana(), entry, number, text("Entered by mistake."));
    }
}
