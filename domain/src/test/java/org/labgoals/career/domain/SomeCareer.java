package org.labgoals.career.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CareerFact.ActivityDone;
import org.labgoals.career.domain.CareerFact.CompetencyRated;
import org.labgoals.career.domain.CareerFact.CredentialHeld;
import org.labgoals.career.domain.CareerFact.GoalReached;
import org.labgoals.career.domain.CareerFact.GoalUnderWay;
import org.labgoals.career.domain.CareerFact.PositionHeld;
import org.labgoals.career.domain.CareerFact.SystemAssessed;
import org.labgoals.career.domain.FactRef.Sort;
import org.labgoals.goal.domain.Kind;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.shared.domain.PersonalText;

/** A small ladder, and what somebody has shown, in a sentence each. */
final class SomeCareer {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 22);
    static final String MLS = "mls-ascp";
    static final String ROOT_CAUSE = "root-cause-analysis";

    private CareerFacts facts = CareerFacts.none();
    private int entries;

    static SomeCareer nothingYet() {
        return new SomeCareer();
    }

    /** A ladder of three rungs, the middle one expecting these, with ninety days of warning. */
    static Framework expecting(Expectation... expectations) {
        return ladder(List.of(), List.of(expectations));
    }

    static Framework ladder(List<Expectation> ofTheLevel, List<Expectation> ofThePosition) {
        return new Framework(
                90,
                List.of(
                        guide(CareerLevel.ENTRY, List.of()),
                        guide(CareerLevel.MID, ofTheLevel),
                        guide(CareerLevel.SENIOR, List.of())),
                List.of(
                        rung("assistant", "Lab assistant", null, "mls-1"),
                        rung("mls-1", "MLS I", CareerLevel.ENTRY, "mls-2"),
                        rung("mls-2", "MLS II", CareerLevel.MID, "lead").expecting(ofThePosition),
                        rung("lead", "Lead", CareerLevel.SENIOR, "director"),
                        rung("director", "Director", null)),
                List.of(
                        new Competency(
                                ROOT_CAUSE,
                                "Root-cause analysis",
                                CompetencyGroup.QUALITY_AND_COMPLIANCE,
                                new RatingWords("a", "b", "c", "d"))),
                List.of(
                        new TemplateUse(
                                "quality-control",
                                Kind.QUALITY_AND_COMPLIANCE,
                                List.of(ROOT_CAUSE),
                                ActivityKind.METHOD_IMPLEMENTATION)));
    }

    private static LevelGuide guide(CareerLevel level, List<Expectation> expectations) {
        return new LevelGuide(level, "Focus", List.of("An aim"), expectations);
    }

    private static LadderPosition rung(
            String key, String name, @Nullable CareerLevel level, String... next) {
        return new LadderPosition(
                key, name, List.of(), level, List.of(next), "A summary", List.of());
    }

    static LadderPosition middle(Framework framework) {
        return framework.position("mls-2").orElseThrow();
    }

    /** The one line, judged on the day. */
    ReadinessLine judged(Expectation expectation, LocalDate on) {
        var framework = expecting(expectation);
        return Readiness.of(facts, framework, middle(framework), on).lines().getFirst();
    }

    ReadinessLine judged(Expectation expectation) {
        return judged(expectation, TODAY);
    }

    CareerFacts facts() {
        return facts;
    }

    SomeCareer goal(Kind kind, LocalDate achieved) {
        return goal(kind, null, achieved);
    }

    SomeCareer goal(Kind kind, @Nullable String template, LocalDate achieved) {
        return with(new GoalReached(ref(Sort.GOAL), kind, template, achieved));
    }

    SomeCareer goalUnderWay(Kind kind) {
        return with(new GoalUnderWay(ref(Sort.GOAL), kind, null, TODAY.minusDays(30)));
    }

    SomeCareer holds(String category, LocalDate issued, @Nullable LocalDate expires) {
        return with(new CredentialHeld(ref(Sort.CREDENTIAL), category, true, issued, expires));
    }

    SomeCareer holdsUnverified(String category, LocalDate issued, @Nullable LocalDate expires) {
        return with(new CredentialHeld(ref(Sort.CREDENTIAL), category, false, issued, expires));
    }

    SomeCareer rated(String competency, Rating rating, LocalDate on) {
        return with(new CompetencyRated(ref(Sort.RATING), competency, rating, on, null));
    }

    SomeCareer did(ActivityKind kind, LocalDate on) {
        return with(new ActivityDone(ref(Sort.ACTIVITY), kind, true, on));
    }

    SomeCareer didUnconfirmed(ActivityKind kind, LocalDate on) {
        return with(new ActivityDone(ref(Sort.ACTIVITY), kind, false, on));
    }

    SomeCareer assessed(String system, LocalDate on, LocalDate due) {
        return with(new SystemAssessed(FactRef.to(Sort.TEST_SYSTEM, system), system, on, due));
    }

    SomeCareer worked(@Nullable CareerLevel level, LocalDate from, @Nullable LocalDate until) {
        return with(new PositionHeld(ref(Sort.POSITION), "MLS", level, from, until));
    }

    SomeCareer workedElsewhere(
            @Nullable CareerLevel level, boolean verified, LocalDate from, LocalDate until) {
        return with(
                new CareerFact.WorkedElsewhere(
                        ref(Sort.EXPERIENCE),
                        PersonalText.of("Technologist"),
                        level,
                        verified,
                        from,
                        until));
    }

    SomeCareer won(@Nullable Kind kind, LocalDate on) {
        return with(new CareerFact.WinHad(ref(Sort.WIN), kind, on));
    }

    SomeCareer with(CareerFact fact) {
        facts = facts.with(fact);
        return this;
    }

    private FactRef ref(Sort sort) {
        entries++;
        return FactRef.to(sort, "e" + entries);
    }

    static List<CareerFact> without(CareerFacts facts, int which) {
        var fewer = new ArrayList<>(facts.all());
        fewer.remove(which);
        return fewer;
    }
}
