package org.labgoals.demo.infrastructure;

import static org.labgoals.shared.domain.Standing.CONTRIBUTOR;
import static org.labgoals.shared.domain.Standing.DECIDER;
import static org.labgoals.shared.domain.Standing.OWNER;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Alignment;
import org.labgoals.goal.domain.Confidence;
import org.labgoals.goal.domain.Contribution;
import org.labgoals.goal.domain.Contributor;
import org.labgoals.goal.domain.Criterion;
import org.labgoals.goal.domain.CriterionMet;
import org.labgoals.goal.domain.CriterionPoint;
import org.labgoals.goal.domain.Direction;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalPlan;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;
import org.labgoals.goal.domain.Measure;
import org.labgoals.goal.domain.MeasureException;
import org.labgoals.goal.domain.MeasureId;
import org.labgoals.goal.domain.ObjectiveId;
import org.labgoals.goal.domain.PlanChanges;
import org.labgoals.goal.domain.SoftSkill;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Standing;
import org.labgoals.shared.domain.TeamId;

/**
 * One goal of the demo laboratory, from its first words to where it stands today. Days are told as
 * <em>days ago</em>, a negative number lies in the future; a weekend's facts move to the Friday
 * before it.
 */
final class Story {

    private final String owner;
    private final String template;
    private final String title;
    private final GoalId id;
    private final DemoPeople people;
    private final LocalDate today;
    private final List<Step> steps = new ArrayList<>();

    private @Nullable String why;
    private @Nullable Kind kind;
    private @Nullable Horizon horizon;
    private @Nullable LocalDate start;
    private @Nullable LocalDate target;
    private final Set<SoftSkill> skills = new LinkedHashSet<>();
    private final List<Measure> measures = new ArrayList<>();
    private final List<CriterionMet> criteria = new ArrayList<>();
    private final List<Alignment> alignments = new ArrayList<>();
    private @Nullable TeamId team;
    private final List<Contributor> contributors = new ArrayList<>();
    private @Nullable String decider;
    private int amendments;
    private int lastCheckIn;

    Story(DemoPeople people, LocalDate today, String owner, String template, String title) {
        this.people = people;
        this.today = today;
        this.owner = owner;
        this.template = template;
        this.title = title;
        this.id = new GoalId(uuid("demo goal of " + owner + ": " + title));
    }

    // ---- the plan

    Story because(String reason) {
        this.why = reason;
        return this;
    }

    Story immediate(Kind itsKind) {
        this.kind = itsKind;
        this.horizon = Horizon.IMMEDIATE;
        return this;
    }

    Story longTerm(Kind itsKind) {
        this.kind = itsKind;
        this.horizon = Horizon.LONG_TERM;
        return this;
    }

    /** From so many days ago until so many days ago. */
    Story runs(int from, int until) {
        this.start = daysAgo(from);
        this.target = daysAgo(until);
        return this;
    }

    Story reduce(String measure, String unit, double baseline, double aim) {
        measures.add(numeric(measure, unit, Direction.REDUCE, baseline, aim));
        return this;
    }

    Story increase(String measure, String unit, double baseline, double aim) {
        measures.add(numeric(measure, unit, Direction.INCREASE, baseline, aim));
        return this;
    }

    Story keepWithin(String measure, String unit, double baseline, double lower, double upper) {
        measures.add(
                Measure.within(
                        PersonalText.of(measure),
                        unit,
                        number(baseline),
                        number(lower),
                        number(upper)));
        return this;
    }

    Story milestone(String measure) {
        measures.add(Measure.milestone(PersonalText.of(measure)));
        return this;
    }

    /** Climbs the levels from the first to the last of them. */
    Story climb(String measure, String... levels) {
        List<PersonalText> texts = Arrays.stream(levels).map(PersonalText::of).toList();
        measures.add(
                Measure.ordinal(
                        PersonalText.of(measure), texts, number(0), number(levels.length - 1)));
        return this;
    }

    /** Tells the first measure otherwise, for a revision; it stays the same measure. */
    Story insteadReduce(String measure, String unit, double baseline, double aim) {
        Measure told = numeric(measure, unit, Direction.REDUCE, baseline, aim);
        measures.set(0, withId("m1", told, told.target()));
        return this;
    }

    Story meets(Criterion criterion, String how, CriterionPoint... points) {
        criteria.add(
                new CriterionMet(
                        criterion,
                        new LinkedHashSet<>(Arrays.asList(points)),
                        PersonalText.of(how)));
        return this;
    }

    Story practises(SoftSkill... softSkills) {
        skills.addAll(Arrays.asList(softSkills));
        return this;
    }

    /** Serves an objective of the laboratory directly. */
    Story supports(String objective, String how) {
        alignments.add(
                new Alignment(
                        new ObjectiveId(objective), Contribution.DIRECT, PersonalText.of(how)));
        return this;
    }

    Story forTeam(String teamKey) {
        this.team = DemoPeople.teamId(teamKey);
        return this;
    }

    Story with(String contributor, String part, String... itsMeasures) {
        Set<MeasureId> given = new LinkedHashSet<>();
        Arrays.stream(itsMeasures).map(MeasureId::new).forEach(given::add);
        contributors.add(
                new Contributor(DemoPeople.personId(contributor), given, PersonalText.of(part)));
        return this;
    }

    /** Somebody other than the responsible manager decides from here on. */
    Story decidedBy(String person) {
        this.decider = person;
        return this;
    }

    // ---- what happened

    Story drafted(int ago) {
        GoalPlan plan = plan();
        return owner(ago, occasion -> new GoalCommand.DraftGoal(id, occasion, plan, null));
    }

    /** The first words, before it became the goal it is. */
    Story jotted(int ago, String firstTitle) {
        GoalPlan rough = rough(firstTitle);
        return owner(ago, occasion -> new GoalCommand.DraftGoal(id, occasion, rough, null));
    }

    Story revised(int ago) {
        GoalPlan plan = plan();
        return owner(ago, occasion -> new GoalCommand.ReviseDraft(id, occasion, plan));
    }

    Story submitted(int ago) {
        return owner(ago, occasion -> new GoalCommand.SubmitGoal(id, occasion));
    }

    Story returned(int ago, String reason) {
        return decider(
                ago, occasion -> new GoalCommand.ReturnGoal(id, occasion, PersonalText.of(reason)));
    }

    Story activated(int ago) {
        return decider(
                ago, occasion -> new GoalCommand.ActivateGoal(id, occasion, occasion.today()));
    }

    /** Drafted, shown to the manager two days later and activated on the given day. */
    Story agreed(int ago) {
        return drafted(ago + 6).submitted(ago + 4).activated(ago);
    }

    Story checkIn(int ago, double value, Confidence confidence, @Nullable String note) {
        return checkIn(ago, 1, value, confidence, note);
    }

    Story checkIn(
            int ago, int measure, double value, Confidence confidence, @Nullable String note) {
        return checkInBy(owner, OWNER, ago, ago, measure, value, confidence, note, null);
    }

    /** Check-ins on the first measure without a note, so many days apart. */
    Story readings(int firstAgo, int every, double... values) {
        int ago = firstAgo;
        for (double value : values) {
            checkIn(ago, value, Confidence.ON_TRACK, null);
            ago -= every;
        }
        return this;
    }

    Story reached(int ago, int milestone, @Nullable String note) {
        return checkIn(ago, milestone, 1, Confidence.ON_TRACK, note);
    }

    /** Told on another day than it happened. */
    Story toldLater(int happened, int recorded, double value, Confidence confidence, String note) {
        return checkInBy(owner, OWNER, happened, recorded, 1, value, confidence, note, null);
    }

    /** Told more than thirty days after it happened, which asks for a reason. */
    Story toldLate(
            int happened, int recorded, double value, Confidence confidence, String lateReason) {
        return checkInBy(owner, OWNER, happened, recorded, 1, value, confidence, null, lateReason);
    }

    Story contributed(
            String by,
            int ago,
            int measure,
            double value,
            Confidence confidence,
            @Nullable String note) {
        return checkInBy(by, CONTRIBUTOR, ago, ago, measure, value, confidence, note, null);
    }

    Story proposed(int ago, String reason, PlanChanges changes) {
        amendments++;
        return owner(
                ago,
                occasion ->
                        new GoalCommand.ProposeAmendment(
                                id, occasion, PersonalText.of(reason), changes));
    }

    Story accepted(int ago) {
        int number = amendments;
        return decider(ago, occasion -> new GoalCommand.AcceptAmendment(id, occasion, number));
    }

    Story declined(int ago, String reason) {
        int number = amendments;
        return decider(
                ago,
                occasion ->
                        new GoalCommand.DeclineAmendment(
                                id, occasion, number, PersonalText.of(reason)));
    }

    Story paused(int ago, String reason) {
        return owner(
                ago,
                occasion ->
                        new GoalCommand.PauseGoal(
                                id, occasion, PersonalText.of(reason), occasion.today()));
    }

    Story resumed(int ago, String reason) {
        return owner(
                ago,
                occasion ->
                        new GoalCommand.ResumeGoal(
                                id, occasion, PersonalText.of(reason), occasion.today()));
    }

    Story markedPersonal(int ago, String reason) {
        return decider(
                ago,
                occasion -> new GoalCommand.MarkPersonal(id, occasion, PersonalText.of(reason)));
    }

    Story askedToAssess(int ago) {
        return decider(ago, occasion -> new GoalCommand.AskForSelfAssessment(id, occasion));
    }

    Story selfAssessed(int ago, String text) {
        return owner(
                ago,
                occasion ->
                        new GoalCommand.AssessOwnGoal(
                                id, occasion, PersonalText.of(text), occasion.today()));
    }

    Story reviewed(int ago, String text) {
        return decider(
                ago,
                occasion ->
                        new GoalCommand.ReviewGoal(
                                id, occasion, PersonalText.of(text), occasion.today()));
    }

    Story continued(int ago, @Nullable String reason) {
        return continued(ago, reason, PlanChanges.NONE);
    }

    Story continued(int ago, @Nullable String reason, PlanChanges changes) {
        return decider(
                ago,
                occasion ->
                        new GoalCommand.ContinueGoal(
                                id,
                                occasion,
                                PersonalText.ofNullable(reason),
                                changes,
                                occasion.today()));
    }

    Story achieved(int ago, String text, MeasureException... exceptions) {
        return decider(
                ago,
                occasion ->
                        new GoalCommand.ConfirmAchieved(
                                id,
                                occasion,
                                PersonalText.of(text),
                                List.of(exceptions),
                                occasion.today()));
    }

    Story withdrawn(int ago, @Nullable String reason) {
        return owner(ago, withdrawal(reason));
    }

    Story withdrawnByDecider(int ago, String reason) {
        return decider(ago, withdrawal(reason));
    }

    /** Mends the value of the last check-in; each step so far is one event. */
    Story corrected(int ago, String value, String reason) {
        return step(
                owner,
                OWNER,
                ago,
                lastCheckIn,
                (occasion, corrected) ->
                        new GoalCommand.CorrectGoal(
                                id,
                                occasion,
                                corrected,
                                "value",
                                PersonalText.of(value),
                                PersonalText.of(reason)));
    }

    // ---- words for changes and exceptions

    /** A later or earlier end. */
    PlanChanges until(int ago) {
        return new PlanChanges(daysAgo(ago), null, null);
    }

    /** Another target for the first measure. */
    PlanChanges aim(double aim) {
        List<Measure> changed = new ArrayList<>();
        for (int i = 0; i < measures.size(); i++) {
            Measure old = measures.get(i);
            BigDecimal aimNow = i == 0 ? number(aim) : old.target();
            changed.add(withId("m" + (i + 1), old, aimNow));
        }
        return new PlanChanges(null, changed, null);
    }

    static MeasureException except(int measure, String reason) {
        return new MeasureException(new MeasureId("m" + measure), PersonalText.of(reason));
    }

    // ---- what the loader asks

    GoalId id() {
        return id;
    }

    String owner() {
        return owner;
    }

    String template() {
        return template;
    }

    List<Step> steps() {
        return List.copyOf(steps);
    }

    /** An id that is the same in every demo laboratory. */
    static String uuid(String name) {
        return UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)).toString();
    }

    /** The day so many days ago; weekends move to the Friday before. */
    static LocalDate workday(LocalDate today, int ago) {
        LocalDate day = today.minusDays(ago);
        return switch (day.getDayOfWeek()) {
            case SATURDAY -> day.minusDays(1);
            case SUNDAY -> day.minusDays(2);
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> day;
        };
    }

    // ---- how

    private LocalDate daysAgo(int ago) {
        return workday(today, ago);
    }

    private GoalPlan plan() {
        return new GoalPlan(
                PersonalText.of(title),
                PersonalText.ofNullable(why),
                kind,
                horizon,
                start,
                target,
                template,
                Collections.unmodifiableSet(new LinkedHashSet<>(skills)),
                List.copyOf(measures),
                List.copyOf(criteria),
                List.copyOf(alignments),
                team,
                List.copyOf(contributors));
    }

    private GoalPlan rough(String firstTitle) {
        return new GoalPlan(
                PersonalText.of(firstTitle),
                null,
                kind,
                horizon,
                null,
                target,
                template,
                Set.of(),
                List.of(),
                List.of(),
                List.of(),
                null,
                List.of());
    }

    private Function<Occasion, GoalCommand> withdrawal(@Nullable String reason) {
        return occasion ->
                new GoalCommand.WithdrawGoal(
                        id, occasion, PersonalText.ofNullable(reason), occasion.today());
    }

    private Story checkInBy(
            String by,
            Standing standing,
            int happened,
            int recorded,
            int measure,
            double value,
            Confidence confidence,
            @Nullable String note,
            @Nullable String lateReason) {
        LocalDate on = daysAgo(happened);
        lastCheckIn = steps.size() + 1;
        return step(
                by,
                standing,
                recorded,
                null,
                (occasion, none) ->
                        new GoalCommand.CheckIn(
                                id,
                                occasion,
                                new MeasureId("m" + measure),
                                number(value),
                                PersonalText.ofNullable(note),
                                confidence,
                                on,
                                PersonalText.ofNullable(lateReason)));
    }

    private Story owner(int ago, Function<Occasion, GoalCommand> command) {
        return step(owner, OWNER, ago, null, (occasion, none) -> command.apply(occasion));
    }

    private Story decider(int ago, Function<Occasion, GoalCommand> command) {
        String by = decider != null ? decider : people.deciderOf(owner);
        return step(by, DECIDER, ago, null, (occasion, none) -> command.apply(occasion));
    }

    private Story step(
            String by,
            Standing standing,
            int ago,
            @Nullable Integer corrects,
            Step.Asking command) {
        String responsible = people.deciderOf(owner);
        boolean standsIn = standing == DECIDER && !by.equals(responsible);
        steps.add(
                new Step(
                        GoalCommand.class,
                        id.value(),
                        daysAgo(ago),
                        by,
                        standing,
                        standsIn ? responsible : null,
                        corrects,
                        command));
        return this;
    }

    private static Measure withId(String id, Measure measure, @Nullable BigDecimal aim) {
        return new Measure(
                new MeasureId(id),
                measure.name(),
                measure.form(),
                measure.unit(),
                measure.direction(),
                measure.baseline(),
                aim,
                measure.lowerLimit(),
                measure.levels());
    }

    private static Measure numeric(
            String name, String unit, Direction direction, double baseline, double aim) {
        return Measure.numeric(
                PersonalText.of(name), unit, direction, number(baseline), number(aim));
    }

    private static BigDecimal number(double value) {
        BigDecimal plain = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
