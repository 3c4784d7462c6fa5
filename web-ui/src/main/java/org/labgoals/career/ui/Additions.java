package org.labgoals.career.ui;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.CareerPages;
import org.labgoals.career.application.CareerPages.Imagined;
import org.labgoals.career.domain.ActivityKind;
import org.labgoals.career.domain.CareerFact;
import org.labgoals.career.domain.FactRef;
import org.labgoals.career.domain.Rating;
import org.labgoals.career.domain.Readiness;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.Kind;
import org.labgoals.shared.domain.PersonId;

/**
 * What has not happened and is added to see what would change. The screen alone keeps it.
 *
 * @param years how many more years in the same position
 */
record Additions(List<Addition> all, int years) {

    static final Additions NOTHING = new Additions(List.of(), 0);

    /** One thing, and how its chip calls it. */
    record Addition(Imagined imagined, LocalDate by, String words) {}

    boolean isEmpty() {
        return all.isEmpty() && years == 0;
    }

    /** The day that is looked at: when all of it has happened, today at the earliest. */
    LocalDate on(LocalDate today) {
        return Stream.concat(all.stream().map(Addition::by), Stream.of(today.plusYears(years)))
                .max(Comparator.naturalOrder())
                .orElse(today);
    }

    /** The list as it would be on that day. */
    @Nullable Readiness readiness(
            CareerPages pages, PersonId person, String position, LocalDate today) {
        return all.isEmpty()
                ? pages.career(person, position, on(today)).readiness()
                : pages.whatIf(
                                person,
                                all.stream().map(Addition::imagined).toList(),
                                position,
                                on(today))
                        .whatIf()
                        .after();
    }

    /** Without one of the chips; the years are the last. */
    Additions without(int which) {
        return which >= all.size()
                ? new Additions(all, 0)
                : new Additions(
                        IntStream.range(0, all.size())
                                .filter(at -> at != which)
                                .mapToObj(all::get)
                                .toList(),
                        years);
    }

    Additions afterYears(int more) {
        return new Additions(all, more);
    }

    /** A credential, verified, and held for good as far as one can see. */
    Additions credential(String category, LocalDate by, CareerWords words) {
        return with(
                new CareerFact.CredentialHeld(ref(), category, true, by, null),
                words.credential(category));
    }

    Additions goal(@Nullable Kind kind, LocalDate by, CareerWords words) {
        return with(
                new CareerFact.GoalReached(ref(), kind, null, by),
                kind == null
                        ? words.text("career.imagined.goal")
                        : words.text("career.imagined.goal-of-kind", words.words().of(kind)));
    }

    /** A goal of theirs that is under way. */
    Additions achieved(CareerFact.GoalUnderWay goal, LocalDate by, CareerWords words) {
        return with(
                new Addition(
                        new Imagined.Achieved(new GoalId(goal.ref().id()), by),
                        by,
                        words.text("career.imagined.achieved", words.fact(goal))));
    }

    Additions activity(ActivityKind kind, LocalDate by, CareerWords words) {
        return with(new CareerFact.ActivityDone(ref(), kind, true, by), words.activity(kind));
    }

    Additions rating(String competency, Rating rating, LocalDate by, CareerWords words) {
        CareerFact fact = new CareerFact.CompetencyRated(ref(), competency, rating, by, null);
        return with(fact, words.fact(fact));
    }

    private Additions with(CareerFact fact, String words) {
        return with(new Addition(new Imagined.New(fact), fact.from(), words));
    }

    private Additions with(Addition one) {
        return new Additions(Stream.concat(all.stream(), Stream.of(one)).toList(), years);
    }

    private FactRef ref() {
        return FactRef.to(FactRef.Sort.WHAT_IF, String.valueOf(all.size() + 1));
    }

    /** One chip for each, the years last. */
    List<String> chips(CareerWords words) {
        return Stream.concat(
                        all.stream()
                                .map(
                                        each ->
                                                words.text(
                                                        "career.imagined.by",
                                                        each.words(),
                                                        words.days().shortDay(each.by()))),
                        years == 0
                                ? Stream.empty()
                                : Stream.of(words.text("career.imagined.years", years)))
                .toList();
    }
}
