package org.labgoals.demo.infrastructure;

import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalRule;
import org.labgoals.goal.domain.PlanChanges;
import org.labgoals.review.domain.CycleScope;
import org.labgoals.review.domain.GoalOutcome;
import org.labgoals.review.domain.ReviewCommand;
import org.labgoals.review.domain.ReviewCommand.AcknowledgeReview;
import org.labgoals.review.domain.ReviewCommand.DecideOutcome;
import org.labgoals.review.domain.ReviewCommand.HoldTalk;
import org.labgoals.review.domain.ReviewCommand.NoteCarriedOut;
import org.labgoals.review.domain.ReviewCommand.NoteRefused;
import org.labgoals.review.domain.ReviewCommand.OpenReview;
import org.labgoals.review.domain.ReviewCommand.WriteAssessment;
import org.labgoals.review.domain.ReviewCommand.WriteSelfAssessment;
import org.labgoals.review.domain.ReviewCycleCommand;
import org.labgoals.review.domain.ReviewCycleCommand.NoteCycleCarriedOut;
import org.labgoals.review.domain.ReviewCycleCommand.OpenReviewCycle;
import org.labgoals.review.domain.ReviewCycleId;
import org.labgoals.review.domain.ReviewDeadlines;
import org.labgoals.review.domain.ReviewGoals;
import org.labgoals.review.domain.ReviewPlan;
import org.labgoals.review.domain.ReviewRecordId;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Standing;

/** A review cycle of chemistry that is half done: from nothing written to acknowledged. */
final class DemoReviews {

    private static final String MANAGER = "priya";
    private static final String DIRECTOR = "helen";
    private static final int OPENED = 20;
    private static final int NUMBER = 1;
    private static final List<String> NAMED =
            List.of("amira", "ingrid", "kofi", "lena", "mei", "omar", MANAGER, "tess", "victor");

    private final Telling telling;
    private final DemoGoals goals;
    private final ReviewPlan plan;
    private final ReviewCycleId cycle = new ReviewCycleId(DemoDays.uuid("demo review cycle"));

    DemoReviews(Telling telling, DemoGoals goals) {
        this.telling = telling;
        this.goals = goals;
        var until = telling.daysAgo(OPENED);
        plan =
                new ReviewPlan(
                        until.minusMonths(6).plusDays(1),
                        until,
                        new ReviewDeadlines(
                                telling.dayIn(8),
                                telling.dayIn(8),
                                telling.dayIn(15),
                                telling.dayIn(22)));
        open();
        lena();
        omar();
        others();
    }

    private void open() {
        Set<PersonId> people = NAMED.stream().map(DemoPeople::personId).collect(Collectors.toSet());
        telling.tell(
                ReviewCycleCommand.class,
                cycle.value(),
                OPENED,
                MANAGER,
                Standing.DECIDER,
                at ->
                        new OpenReviewCycle(
                                cycle,
                                at,
                                PersonalText.of("Chemistry, second half of the year"),
                                plan,
                                CycleScope.section("Chemistry"),
                                people));
        NAMED.forEach(
                person ->
                        tell(
                                person,
                                OPENED,
                                MANAGER,
                                Standing.ONLOOKER,
                                at -> new OpenReview(id(person), at, plan, cycle)));
        telling.tell(
                ReviewCycleCommand.class,
                cycle.value(),
                OPENED,
                MANAGER,
                Standing.ONLOOKER,
                at -> new NoteCycleCarriedOut(cycle, at, plan.deadlines()));
    }

    /** Through, down to the signature. */
    private void lena() {
        self(
                "lena",
                16,
                "The maintenance is no longer mine alone: six of us can do it, and the guides hang"
                        + " where the work is. The self-inspection costs more evenings than I"
                        + " planned.");
        assess(
                "lena",
                14,
                "The bench runs without her now, which is what she wanted and hard to let go of."
                    + " For the inspection she should hand out the items instead of closing them"
                    + " herself.");
        talk("lena", 9, "One evening a week for the inspection, and Victor takes reagents.");
        var kept = goals.named("lena", "leadership-roles");
        var words = PersonalText.of("One more colleague, then it is done.");
        goal(kept, 9, "lena", Standing.OWNER, at -> assessOwn(kept, at));
        decide("lena", 8, kept, words);
        goal(
                kept,
                8,
                MANAGER,
                Standing.DECIDER,
                at -> new GoalCommand.ReviewGoal(kept, at, words, at.today()));
        goal(
                kept,
                8,
                MANAGER,
                Standing.DECIDER,
                at -> new GoalCommand.ContinueGoal(kept, at, words, PlanChanges.NONE, at.today()));
        tell(
                "lena",
                8,
                MANAGER,
                Standing.DECIDER,
                at -> new NoteCarriedOut(id("lena"), at, NUMBER, kept));
        refused("lena", 8, goals.named("lena", "regulatory-compliance"));
        tell(
                "lena",
                5,
                "lena",
                Standing.OWNER,
                at ->
                        new AcknowledgeReview(
                                id("lena"),
                                at,
                                NUMBER,
                                PersonalText.of(
                                        "I agree, but the evenings went into items that only I can"
                                                + " sign."),
                                new ReviewGoals(Set.of(), Set.of())));
    }

    /** Talked about; waits for the acknowledgement. */
    private void omar() {
        self("omar", 13, "Nights are calm. I miss the bench more than I thought I would.");
        assess("omar", 12, "Nobody asks for me at night any more. That is the best I can say.");
        talk("omar", 6, "One bench shift a week, and the leadership course in spring.");
        refused("omar", 6, goals.named("omar", "turnaround-time"));
    }

    private void others() {
        self("victor", 11, "Vitamin D runs; the paper did not get written.");
        assess("victor", 7, "Careful work, as ever. We should talk about what to leave out.");
        self("mei", 4, "The blood gas analyser behaves. The exam comes closer and I am behind.");
        assess("kofi", 6, "Steady, asks early. The immunoassay line is nearly his.");
        tell(
                "ingrid",
                3,
                "ingrid",
                Standing.OWNER,
                at ->
                        new WriteSelfAssessment(
                                id("ingrid"),
                                at,
                                NUMBER,
                                PersonalText.of(
                                        "The downtime procedure is written; nobody has tried it at"
                                                + " night yet."),
                                at.today(),
                                true));
        self(MANAGER, 2, "Two cycles on time, and the day bench has a second pair of hands.");
    }

    private void self(String person, int ago, String words) {
        tell(
                person,
                ago,
                person,
                Standing.OWNER,
                at ->
                        new WriteSelfAssessment(
                                id(person), at, NUMBER, PersonalText.of(words), at.today(), false));
    }

    private void assess(String person, int ago, String words) {
        tell(
                person,
                ago,
                person.equals(MANAGER) ? DIRECTOR : MANAGER,
                Standing.DECIDER,
                at ->
                        new WriteAssessment(
                                id(person), at, NUMBER, PersonalText.of(words), at.today(), false));
    }

    private void talk(String person, int ago, String nextSteps) {
        tell(
                person,
                ago,
                MANAGER,
                Standing.DECIDER,
                at -> new HoldTalk(id(person), at, NUMBER, at.today(), PersonalText.of(nextSteps)));
    }

    private void decide(String person, int ago, GoalId goal, PersonalText words) {
        tell(
                person,
                ago,
                MANAGER,
                Standing.DECIDER,
                at ->
                        new DecideOutcome(
                                id(person),
                                at,
                                NUMBER,
                                goal,
                                GoalOutcome.CONTINUE,
                                words,
                                at.today(),
                                new ReviewGoals(Set.of(goal), Set.of(goal))));
    }

    /** Its owner has not assessed it yet, so that the goal refuses. */
    private void refused(String person, int ago, GoalId goal) {
        decide(person, ago, goal, PersonalText.of("It is going well and goes on."));
        tell(
                person,
                ago,
                MANAGER,
                Standing.DECIDER,
                at ->
                        new NoteRefused(
                                id(person),
                                at,
                                NUMBER,
                                goal,
                                GoalRule.SELF_ASSESSMENT_FIRST.code()));
    }

    private static GoalCommand assessOwn(GoalId goal, Occasion at) {
        return new GoalCommand.AssessOwnGoal(
                goal,
                at,
                PersonalText.of("Six of seven. Paulo is next when his training is done."),
                at.today());
    }

    private void goal(
            GoalId goal,
            int ago,
            String by,
            Standing standing,
            Function<Occasion, GoalCommand> command) {
        telling.tell(GoalCommand.class, goal.value(), ago, by, standing, command);
    }

    private void tell(
            String person,
            int ago,
            String by,
            Standing standing,
            Function<Occasion, ReviewCommand> command) {
        telling.tell(
                ReviewCommand.class,
                ReviewRecordId.of(id(person)).value(),
                ago,
                by,
                standing,
                command);
    }

    private static PersonId id(String person) {
        return DemoPeople.personId(person);
    }
}
