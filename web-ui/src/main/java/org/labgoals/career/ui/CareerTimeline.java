package org.labgoals.career.ui;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CareerFact;
import org.labgoals.career.domain.CareerFacts;
import org.labgoals.career.domain.CareerState;
import org.labgoals.career.domain.CeKind;
import org.labgoals.career.domain.CompetencyRating;
import org.labgoals.career.domain.Credential;
import org.labgoals.career.domain.Entry;
import org.labgoals.career.domain.Win;
import org.labgoals.shared.ui.Glyph;

/**
 * Something that happened on the way.
 *
 * @param anchor names it within the page
 * @param said in the words of who entered it, null where there are none
 * @param address of the record it belongs to, null where this is it
 * @param entry which numbered entry it is, null where it is none that one takes back here
 */
record CareerTimeline(
        String anchor,
        LocalDate on,
        Glyph glyph,
        String what,
        @Nullable String said,
        @Nullable String address,
        @Nullable Numbered entry) {

    /** An entry of the record. */
    record Numbered(Entry entry, int number) {}

    /** Everything that happened, the latest first. */
    static List<CareerTimeline> of(CareerState record, CareerFacts facts, CareerWords words) {
        List<CareerTimeline> all = new ArrayList<>();
        facts.of(CareerFact.PositionHeld.class)
                .forEach(
                        held ->
                                all.add(
                                        entry(
                                                "position-" + held.from(),
                                                held.from(),
                                                Glyph.FLAG,
                                                words.text(
                                                        "career.happened.position",
                                                        held.position()))));
        facts.of(CareerFact.GoalReached.class)
                .forEach(
                        goal ->
                                all.add(
                                        new CareerTimeline(
                                                "goal-" + goal.ref().id(),
                                                goal.from(),
                                                Glyph.CHECK,
                                                words.text(
                                                        "career.happened.goal", words.fact(goal)),
                                                null,
                                                "goals/" + goal.ref().id(),
                                                null)));
        facts.of(CareerFact.SystemAssessed.class)
                .forEach(
                        assessed ->
                                all.add(
                                        entry(
                                                "assessed-"
                                                        + assessed.testSystem()
                                                        + "-"
                                                        + assessed.from(),
                                                assessed.from(),
                                                Glyph.EYE,
                                                words.text(
                                                        "career.happened.assessed",
                                                        words.fact(assessed)))));
        record.credentials().forEach(credential -> credential(credential, all, words));
        entries(record, all, words);
        all.sort(
                Comparator.comparing(CareerTimeline::on)
                        .reversed()
                        .thenComparing(CareerTimeline::what));
        return List.copyOf(all);
    }

    private static void credential(
            Credential credential, List<CareerTimeline> all, CareerWords words) {
        String name = words.credential(credential.category());
        String anchor = "credential-" + credential.number() + "-";
        all.add(
                entry(
                        anchor + "added",
                        credential.issuedOn(),
                        Glyph.SHIELD,
                        words.text("career.happened.credential", name)));
        credential.validities().stream()
                .skip(1)
                .forEach(
                        renewed ->
                                all.add(
                                        entry(
                                                anchor + renewed.from(),
                                                renewed.from(),
                                                Glyph.SHIELD,
                                                words.text("career.happened.renewed", name))));
        if (credential.lapse() != null) {
            all.add(
                    new CareerTimeline(
                            anchor + "lapsed",
                            credential.lapse().on(),
                            Glyph.SLASH,
                            words.text("career.happened.lapsed", name),
                            credential.lapse().reason() == null
                                    ? null
                                    : credential.lapse().reason().orErased(),
                            null,
                            null));
        }
        if (credential.verification() != null) {
            all.add(
                    entry(
                            anchor + "verified",
                            credential.verification().on(),
                            Glyph.KEY,
                            words.text("career.happened.verified", name)));
        }
    }

    private static void entries(CareerState record, List<CareerTimeline> all, CareerWords words) {
        record.ceActivities()
                .forEach(
                        course ->
                                all.add(
                                        entry(
                                                "ce-" + course.number(),
                                                course.on(),
                                                Glyph.BOOK,
                                                words.text(
                                                        "career.happened.course",
                                                        words.rules()
                                                                .kind(course.kind())
                                                                .map(CeKind::name)
                                                                .orElse(course.kind()),
                                                        course.title().orErased(),
                                                        words.number(course.hours())))));
        record.activities()
                .forEach(
                        done ->
                                all.add(
                                        new CareerTimeline(
                                                "activity-" + done.number(),
                                                done.on(),
                                                Glyph.PEOPLE,
                                                words.activity(done.kind()),
                                                done.role().orErased(),
                                                null,
                                                new Numbered(
                                                        Entry.PROFESSIONAL_ACTIVITY,
                                                        done.number()))));
        for (CompetencyRating rating : record.ratings()) {
            all.add(
                    new CareerTimeline(
                            "rating-" + rating.competency(),
                            rating.on(),
                            Glyph.ON_TRACK,
                            words.text(
                                    "career.happened.rated",
                                    words.competency(rating.competency()),
                                    words.words().of(rating.rating())),
                            rating.reason().orErased(),
                            null,
                            null));
        }
        record.wins()
                .forEach(
                        win ->
                                all.add(
                                        new CareerTimeline(
                                                "win-" + win.number(),
                                                win.on(),
                                                Glyph.STAR,
                                                win.kind() == null
                                                        ? words.text("career.happened.win")
                                                        : words.text(
                                                                "career.happened.win-of-kind",
                                                                words.words().of(win.kind())),
                                                win.text().orErased(),
                                                address(win),
                                                new Numbered(Entry.WIN, win.number()))));
        record.experience()
                .forEach(
                        work ->
                                all.add(
                                        entry(
                                                "experience-" + work.number(),
                                                work.from(),
                                                Glyph.FLAG,
                                                words.text(
                                                        "career.happened.experience",
                                                        work.position().orErased(),
                                                        work.laboratory().orErased()))));
    }

    private static CareerTimeline entry(String anchor, LocalDate on, Glyph glyph, String what) {
        return new CareerTimeline(anchor, on, glyph, what, null, null, null);
    }

    /** What the win belongs to, where that has a page. */
    private static @Nullable String address(Win win) {
        if (win.goal() != null) {
            return "goals/" + win.goal().value();
        }
        return win.objective() == null ? null : "objectives/" + win.objective().value();
    }
}
