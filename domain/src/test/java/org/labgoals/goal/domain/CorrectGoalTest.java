package org.labgoals.goal.domain;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.labgoals.goal.domain.GoalScenario.*;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.labgoals.goal.domain.GoalCommand.CorrectGoal;
import org.labgoals.goal.domain.GoalEvent.*;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Rule;

class CorrectGoalTest {
    private static GoalScenario corrected(
            GoalScenario goal,
            boolean manager,
            Class<? extends GoalEvent> type,
            String field,
            String value) {
        return goal.when(
                goal.correct(
                        manager ? goal.manager() : goal.owner(), goal.entry(type), field, value));
    }

    @Test
    void aCheckInIsMendedWithoutBeingOverwritten() {
        GoalScenario goal = anActiveGoal().checkedIn("74");
        corrected(goal, false, CheckedIn.class, "value", "47");
        assertEquals(number("47"), goal.state.checkIns().getFirst().value());
        assertEquals(5, goal.state.events());
        corrected(goal, false, CheckedIn.class, "note", "After the maintenance.");
        corrected(goal, false, CheckedIn.class, "confidence", "at-risk");
        corrected(goal, false, CheckedIn.class, "on", "2026-11-20");
        MadeCheckIn made = goal.state.checkIns().getFirst();
        assertEquals(text("After the maintenance."), made.note());
        assertEquals(Confidence.AT_RISK, made.confidence());
        assertEquals(LocalDate.of(2026, 11, 20), made.on());
        corrected(goal, false, CheckedIn.class, "note", "");
        assertNull(goal.state.checkIns().getFirst().note());
    }

    @Test
    void theSameCorrectionAgainChangesNothing() {
        GoalScenario goal = anActiveGoal().checkedIn("74");
        corrected(goal, false, CheckedIn.class, "value", "47");
        corrected(goal, false, CheckedIn.class, "value", "47").thenNothing();
    }

    @Test
    void alsoInAFinalGoalAndTheStatusStays() {
        GoalScenario goal = anAchievedGoal();
        corrected(goal, false, CheckedIn.class, "value", "44");
        assertEquals(GoalStatus.ACHIEVED, goal.state.status());
        corrected(goal, true, GoalAchieved.class, "text", "Done after all.");
        assertEquals(text("Done after all."), goal.state.ending().text());
    }

    @Test
    void onlyWhatExistsAndOnlyFieldsItHas() {
        GoalScenario goal = anActiveGoal().checkedIn("74");
        goal.refuses(goal.correct(goal.owner(), "nothing", "value", "47"), GoalRule.NO_SUCH_ENTRY);
        String checkIn = goal.entry(CheckedIn.class);
        goal.refuses(
                goal.correct(goal.owner(), checkIn, "title", "x"), GoalRule.FIELD_NOT_CORRECTABLE);
        goal.refuses(
                goal.correct(goal.owner(), goal.entry(GoalSubmitted.class), "on", "2026-11-01"),
                GoalRule.FIELD_NOT_CORRECTABLE);
    }

    @Test
    void theValueFitsTheField() {
        GoalScenario goal = anActiveGoal().checkedIn("74");
        String checkIn = goal.entry(CheckedIn.class);
        for (String absurd : new String[] {"NaN", "many", "1e999999999", ""}) {
            goal.refuses(
                    goal.correct(goal.owner(), checkIn, "value", absurd),
                    GoalRule.CORRECTION_UNREADABLE);
        }
        goal.refuses(
                goal.correct(goal.owner(), checkIn, "on", "yesterday"),
                GoalRule.CORRECTION_UNREADABLE);
        goal.refuses(
                goal.correct(goal.owner(), checkIn, "on", "2027-01-01"),
                GoalRule.DAY_IN_THE_FUTURE);
        goal.refuses(
                goal.correct(goal.owner(), checkIn, "on", "2026-11-01"), GoalRule.DAY_TOO_EARLY);
        goal.refuses(
                goal.correct(goal.owner(), checkIn, "confidence", "sure"),
                GoalRule.CORRECTION_UNREADABLE);
        goal.refuses(
                goal.correct(goal.owner(), checkIn, "note", "x".repeat(4_001)),
                GoalRule.TEXT_TOO_LONG);
        goal.refuses(
                new CorrectGoal(GOAL, goal.owner(), checkIn, "value", text("47"), text(" ")),
                GoalRule.REASON_MISSING);
        GoalScenario milestone = active(plan(Measure.milestone(text("Done")))).checkedIn("1");
        milestone.refuses(
                milestone.correct(
                        milestone.owner(), milestone.entry(CheckedIn.class), "value", "2"),
                GoalRule.MILESTONE_NEITHER_OPEN_NOR_REACHED);
    }

    @Test
    void titleAndReasonWhyAreMendedByTheOwner() {
        GoalScenario goal = anActiveGoal();
        corrected(goal, false, GoalDrafted.class, "title", "Cut the STAT troponin time");
        corrected(goal, false, GoalDrafted.class, "why", "It matters.");
        assertEquals(text("Cut the STAT troponin time"), goal.state.plan().title());
        assertEquals(text("It matters."), goal.state.plan().why());
        goal.refuses(
                goal.correct(goal.manager(), goal.entry(GoalDrafted.class), "title", "Mine"),
                GoalRule.ONLY_OWN_WORDS_CORRECTED);
    }

    @Test
    void whatWasAgreedAtActivationIsMendedByTheManager() {
        GoalScenario goal = anActiveGoal();
        String drafted = goal.entry(GoalDrafted.class);
        goal.refuses(
                goal.correct(goal.owner(), drafted, "target-date", "2027-08-31"),
                GoalRule.ONLY_THE_MANAGER_CORRECTS_WHAT_WAS_AGREED);
        corrected(goal, true, GoalDrafted.class, "target-date", "2027-08-31");
        corrected(goal, true, GoalDrafted.class, "kind", "research-and-innovation");
        corrected(goal, true, GoalDrafted.class, "horizon", "long-term");
        corrected(goal, true, GoalDrafted.class, "startDate", "2026-11-01");
        assertEquals(LocalDate.of(2027, 8, 31), goal.state.plan().targetDate());
        assertEquals(Kind.RESEARCH_AND_INNOVATION, goal.state.plan().kind());
        assertEquals(Horizon.LONG_TERM, goal.state.plan().horizon());
        assertEquals(LocalDate.of(2026, 11, 1), goal.state.plan().startDate());
        goal.refuses(
                goal.correct(goal.manager(), drafted, "targetDate", "2026-10-01"),
                GoalRule.TARGET_DATE_NOT_AFTER_START);
    }

    @Test
    void aCorrectionDoesNotUndoAnAmendedTargetDate() {
        GoalScenario goal = anActiveGoal().proposed(newDate(TARGET.plusMonths(2))).accepted(1);
        goal.refuses(
                goal.correct(
                        goal.manager(), goal.entry(GoalDrafted.class), "targetDate", "2027-06-30"),
                GoalRule.TARGET_DATE_CHANGED_SINCE);
    }

    @Test
    void aDraftIsRevisedNotCorrected() {
        GoalScenario goal = aGoal();
        goal.refuses(
                goal.correct(goal.owner(), goal.entry(GoalDrafted.class), "title", "Other"),
                GoalRule.REVISE_THE_DRAFT);
    }

    @Test
    void anEntryThatALaterOneReplacedIsMarkedAndChangesNothingElse() {
        GoalScenario goal = aGoal();
        goal.when(new GoalCommand.ReviseDraft(GOAL, goal.owner(), titled("Second title")))
                .submitted()
                .activated();
        corrected(goal, false, GoalDrafted.class, "title", "First title, mended");
        assertEquals(text("Second title"), goal.state.plan().title());
        assertEquals(
                text("First title, mended"), goal.state.facts().get("e1").corrected().get("title"));
    }

    @Test
    void theDayOfActivationMovesTheNextReview() {
        GoalScenario goal = active(plan().withDates(null, TARGET)).later(10);
        corrected(goal, true, GoalActivated.class, "on", "2026-11-25");
        assertEquals(LocalDate.of(2026, 11, 25), goal.state.activatedOn());
        assertEquals(LocalDate.of(2026, 11, 25), goal.state.plan().startDate());
        assertEquals(LocalDate.of(2027, 5, 25), goal.state.nextReviewDue());
    }

    @Test
    void daysOfTurnsStayInOrder() {
        GoalScenario goal = anActiveGoal().later(10).paused().later(10);
        goal.refuses(
                goal.correct(goal.manager(), goal.entry(GoalActivated.class), "on", "2026-12-03"),
                GoalRule.DAY_OUT_OF_ORDER);
        goal.refuses(
                goal.correct(goal.owner(), goal.entry(GoalPaused.class), "on", "2026-11-21"),
                GoalRule.DAY_OUT_OF_ORDER);
        corrected(goal, false, GoalPaused.class, "on", "2026-11-30");
        assertEquals(LocalDate.of(2026, 11, 30), goal.state.pausedOn());
        corrected(goal, false, GoalPaused.class, "reason", "Long leave.");
        assertEquals(text("Long leave."), goal.state.pauseReason());
        goal.resumed();
        corrected(goal, false, GoalResumed.class, "reason", "Back.");
        assertEquals(text("Back."), goal.state.resumption().reason());
    }

    @Test
    void reviewsAreMendedWhereTheyStand() {
        GoalScenario goal = aReviewedGoal();
        String first = goal.entry(GoalReviewed.class);
        String firstWords = goal.entry(GoalSelfAssessed.class);
        goal.continued().later(100).askedForSelfAssessment().selfAssessed().reviewed();
        goal.when(goal.correct(goal.manager(), first, "text", "Better than it looked."));
        goal.when(goal.correct(goal.owner(), firstWords, "text", "Nearly."));
        corrected(goal, true, GoalReviewed.class, "text", "Second.");
        assertEquals(text("Better than it looked."), goal.state.pastReviews().getFirst().review());
        assertEquals(text("Nearly."), goal.state.pastReviews().getFirst().selfAssessment());
        assertEquals(text("Second."), goal.state.review().review());
        assertEquals(text("Half way."), goal.state.review().selfAssessment());
    }

    @Test
    void amendmentsAndOtherReasonsAreMended() {
        GoalScenario goal =
                anActiveGoal()
                        .proposed(newDate(TARGET.plusDays(1)))
                        .proposed(newDate(TARGET.plusDays(2)))
                        .declined(2);
        corrected(goal, false, AmendmentProposed.class, "reason", "The second reason.");
        corrected(goal, true, AmendmentDeclined.class, "reason", "Much too early.");
        assertEquals(text("The second reason."), goal.state.amendments().getLast().reason());
        assertEquals(text("Much too early."), goal.state.amendments().getLast().declineReason());
        assertEquals(text("The analyser came late."), goal.state.amendments().getFirst().reason());
        goal.when(new GoalCommand.MarkPersonal(GOAL, goal.manager(), text("Carer")));
        corrected(goal, true, GoalMarkedPersonal.class, "reason", "Career");
        assertEquals(text("Career"), goal.state.personalReason());
        goal.withdrawn();
        corrected(goal, false, GoalWithdrawn.class, "reason", "It moved.");
        assertEquals(text("It moved."), goal.state.ending().text());
    }

    @Test
    void nobodyCorrectsWhatIsNotTheirs() {
        GoalScenario goal = active(teamPlan()).checkedIn("47");
        goal.refuses(
                goal.correct(goal.colleague(), goal.entry(CheckedIn.class), "value", "1"),
                GoalRule.ONLY_OWN_ENTRIES_CORRECTED);
        goal.refuses(
                goal.correct(goal.owner(), goal.entry(GoalActivated.class), "on", "2026-11-20"),
                GoalRule.ONLY_OWN_ENTRIES_CORRECTED);
        goal.when(goal.checkIn(goal.colleague(), M2, "1", TODAY));
        goal.when(goal.correct(goal.colleague(), goal.entry(CheckedIn.class), "value", "0"));
        assertEquals(number("0"), goal.state.checkIns().getLast().value());
    }

    @Test
    void whatIsOfferedForCorrectionIsWhatWouldNotBeRefused() {
        EnumSet<GoalRule> who =
                EnumSet.of(
                        GoalRule.ONLY_OWN_ENTRIES_CORRECTED,
                        GoalRule.ONLY_OWN_WORDS_CORRECTED,
                        GoalRule.ONLY_THE_MANAGER_CORRECTS_WHAT_WAS_AGREED,
                        GoalRule.FIELD_NOT_CORRECTABLE,
                        GoalRule.REVISE_THE_DRAFT);
        for (GoalScenario goal :
                List.of(aGoal(), anActiveGoal().checkedIn("74"), anAchievedGoal())) {
            for (Occasion by : List.of(goal.owner(), goal.manager())) {
                for (String entry : goal.state.facts().keySet()) {
                    Set<String> offered = GoalDecisions.correctable(goal.state, by, entry);
                    for (String field :
                            List.of(
                                    "title",
                                    "why",
                                    "kind",
                                    "startDate",
                                    "text",
                                    "reason",
                                    "on",
                                    "value",
                                    "note",
                                    "confidence",
                                    "lateReason")) {
                        assertEquals(
                                !who.contains(refusal(goal, goal.correct(by, entry, field, "?"))),
                                offered.contains(field),
                                () -> goal.state.facts().get(entry).type() + "." + field);
                    }
                }
            }
        }
    }

    @Test
    void aTargetDateThatAnAmendmentMovedIsNotOfferedForCorrection() {
        GoalScenario goal = anActiveGoal();
        String drafted = goal.entry(GoalDrafted.class);
        assertTrue(
                GoalDecisions.correctable(goal.state, goal.manager(), drafted)
                        .contains("targetDate"));
        goal.proposed(newDate(LocalDate.of(2027, 9, 30))).accepted(1);
        assertFalse(
                GoalDecisions.correctable(goal.state, goal.manager(), drafted)
                        .contains("targetDate"));
    }

    private static @Nullable Rule refusal(GoalScenario goal, CorrectGoal correction) {
        try {
            GoalDecisions.decide(goal.state, correction);
            return null;
        } catch (Refused refused) {
            return refused.rule();
        }
    }
}
