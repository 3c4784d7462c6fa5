package org.labgoals.career.ui;

import java.time.LocalDate;
import java.util.Collections;
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
import org.labgoals.career.domain.LadderPosition;
import org.labgoals.career.domain.Rating;
import org.labgoals.career.domain.Readiness;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.Kind;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/**
 * What has not happened and is added to see what would change. The screen alone keeps it.
 *
 * @param years how many more years in the same position
 */
record Additions(List<Addition> all, int years) {

    static final Additions NOTHING = new Additions(List.of(), 0);

    /** One thing, or several of a sort on one day, and what its chip says. */
    record Addition(List<? extends Imagined> imagined, LocalDate by, String chip) {}

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
                                all.stream()
                                        .<Imagined>flatMap(each -> each.imagined().stream())
                                        .toList(),
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
                words.credential(category),
                words);
    }

    Additions goal(@Nullable Kind kind, LocalDate by, CareerWords words) {
        return with(
                new CareerFact.GoalReached(ref(), kind, null, by),
                kind == null
                        ? words.text("career.imagined.goal")
                        : words.text("career.imagined.goal-of-kind", words.words().of(kind)),
                words);
    }

    /** A goal of theirs that is under way. */
    Additions achieved(CareerFact.GoalUnderWay goal, LocalDate by, CareerWords words) {
        return with(
                List.of(new Imagined.Achieved(new GoalId(goal.ref().id()), by)),
                by,
                words.text("career.imagined.achieved", words.fact(goal)),
                words);
    }

    Additions activity(ActivityKind kind, LocalDate by, CareerWords words) {
        return with(
                new CareerFact.ActivityDone(ref(), kind, true, by), words.activity(kind), words);
    }

    Additions rating(String competency, Rating rating, LocalDate by, CareerWords words) {
        CareerFact fact = new CareerFact.CompetencyRated(ref(), competency, rating, by, null);
        return with(fact, words.fact(fact), words);
    }

    /** So many wins on a day, of a kind or of none. */
    Additions wins(int many, @Nullable Kind kind, LocalDate by, CareerWords words) {
        var win = new Imagined.New(new CareerFact.WinHad(ref(), kind, by));
        return with(
                Collections.nCopies(many, win),
                by,
                kind == null
                        ? words.text("career.imagined.wins", many)
                        : words.text("career.imagined.wins-of-kind", many, words.words().of(kind)),
                words);
    }

    /** A position of this laboratory, held from the day on. */
    Additions held(LadderPosition position, LocalDate from, CareerWords words) {
        return with(
                List.of(new Imagined.Held(position.key(), from)),
                from,
                words.text("career.fact.position", position.name()),
                words);
    }

    /** Work in another laboratory, verified. */
    Additions elsewhere(
            @Nullable CareerLevel level, LocalDate from, LocalDate until, CareerWords words) {
        var there = words.text("career.imagined.elsewhere");
        var work =
                new CareerFact.WorkedElsewhere(
                        ref(), PersonalText.of(there), level, true, from, until);
        var period =
                words.text(
                        "career.experience.from-until",
                        words.days().shortDay(from),
                        words.days().shortDay(until));
        var what =
                level == null
                        ? there
                        : words.text("career.experience.level", there, words.words().of(level));
        var chip = words.text("career.imagined.from-until", what, period);
        return with(new Addition(List.of(new Imagined.New(work)), until, chip));
    }

    private Additions with(CareerFact fact, String called, CareerWords words) {
        return with(List.of(new Imagined.New(fact)), fact.from(), called, words);
    }

    private Additions with(
            List<? extends Imagined> imagined, LocalDate by, String called, CareerWords words) {
        var chip = words.text("career.imagined.by", called, words.days().shortDay(by));
        return with(new Addition(imagined, by, chip));
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
                        all.stream().map(Addition::chip),
                        years == 0
                                ? Stream.empty()
                                : Stream.of(words.text("career.imagined.years", years)))
                .toList();
    }
}
