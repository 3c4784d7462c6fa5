package org.labgoals.review.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.review.domain.ReviewCommand.AcknowledgeReview;
import org.labgoals.review.domain.ReviewCommand.DecideOutcome;
import org.labgoals.review.domain.ReviewCommand.HoldTalk;
import org.labgoals.review.domain.ReviewCommand.OpenReview;
import org.labgoals.review.domain.ReviewCommand.WriteAssessment;
import org.labgoals.review.domain.ReviewCommand.WriteSelfAssessment;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Recorded;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

/** Ann’s reviews by Mia, step by step. */
final class ReviewScenario {

    static final PersonId ANN = new PersonId("ann");
    static final PersonId MIA = new PersonId("mia");
    static final PersonId OLGA = new PersonId("olga");
    static final LocalDate TODAY = LocalDate.of(2026, 11, 23);
    static final ReviewPlan PLAN = ReviewPlan.sixMonthsUntil(TODAY);
    static final GoalId GOAL = new GoalId("g1");
    static final ReviewGoals GOALS = new ReviewGoals(Set.of(GOAL), Set.of(GOAL));
    static final ReviewGoals NO_GOALS = new ReviewGoals(Set.of(), Set.of());

    private final List<ReviewEvent> events = new ArrayList<>();
    private @Nullable ReviewState state;
    LocalDate today = TODAY;

    static ReviewScenario nothing() {
        return new ReviewScenario();
    }

    static ReviewScenario opened() {
        var scenario = nothing();
        scenario.manager(at -> new OpenReview(ANN, at, PLAN, null));
        return scenario;
    }

    static ReviewScenario bothIn() {
        return opened().self("I learned to troubleshoot.").assessed("She learned a lot.");
    }

    static ReviewScenario talkedAbout() {
        var scenario = bothIn();
        scenario.manager(at -> new HoldTalk(ANN, at, 1, TODAY, text("SBB in May.")));
        return scenario;
    }

    static ReviewScenario acknowledged() {
        var scenario = talkedAbout();
        scenario.ann(at -> new AcknowledgeReview(ANN, at, 1, null, NO_GOALS));
        return scenario;
    }

    ReviewScenario self(String words) {
        ann(at -> new WriteSelfAssessment(ANN, at, 1, text(words), TODAY, false));
        return this;
    }

    ReviewScenario assessed(String words) {
        manager(at -> new WriteAssessment(ANN, at, 1, text(words), TODAY, false));
        return this;
    }

    ReviewScenario decided(GoalOutcome outcome) {
        manager(at -> new DecideOutcome(ANN, at, 1, GOAL, outcome, text("Well"), TODAY, GOALS));
        return this;
    }

    List<ReviewEvent> ann(Function<Occasion, ReviewCommand> command) {
        return by(ANN, Standing.OWNER, command);
    }

    List<ReviewEvent> manager(Function<Occasion, ReviewCommand> command) {
        return by(MIA, Standing.DECIDER, command);
    }

    List<ReviewEvent> by(
            PersonId who, Standing standing, Function<Occasion, ReviewCommand> command) {
        var now = ReviewDecisions.decide(state, command.apply(new Occasion(who, standing, today)));
        now.forEach(
                event -> {
                    var recorded = new Recorded("e" + events.size(), who, Instant.EPOCH);
                    events.add(event);
                    state = ReviewEvolution.evolve(state, event, recorded);
                });
        return now;
    }

    void refuses(ReviewRule rule, Runnable step) {
        var before = List.copyOf(events);
        assertThatThrownBy(step::run)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.rule()).isEqualTo(rule));
        assertThat(events).isEqualTo(before);
    }

    ReviewState state() {
        return state == null ? ReviewState.none(ANN) : state;
    }

    PerformanceReview review() {
        return state().review(1).orElseThrow();
    }

    static PersonalText text(String words) {
        return PersonalText.of(words);
    }
}
