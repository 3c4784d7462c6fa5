package org.labgoals.career.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.RecordPage;
import org.labgoals.career.domain.CareerFact;
import org.labgoals.career.domain.Demand;
import org.labgoals.career.domain.Expectation;
import org.labgoals.career.domain.FactRef;
import org.labgoals.career.domain.MaintenanceMeter;
import org.labgoals.career.domain.Mentoring;
import org.labgoals.career.domain.Readiness;
import org.labgoals.career.domain.ReadinessLine;

/**
 * Readiness for a position as a list: what is open first, each with what counts for it and what
 * would close it.
 *
 * @param headline for example {@code You have 2 of 6 for MLS II}
 * @param met how many lines are met
 * @param rows open ones before met ones, otherwise in the framework's order
 */
record ReadinessList(String headline, int met, List<Row> rows) {

    /**
     * An expectation and how it stands.
     *
     * @param meaning what is meant, in a sentence; null where the title says all
     * @param figure how many of how many, in words; null where one is asked for
     * @param counting what counts, newest first
     * @param towards what points there and does not count yet; empty where it is met without
     * @param note what keeps it met, or from when; null where there is nothing to say
     * @param step null where there is nothing to do
     * @param mentor asks for a mentor in its competency; null where that makes no sense
     * @param change what would be different from what is; null where nothing is imagined or changes
     */
    record Row(
            String title,
            @Nullable String meaning,
            ReadinessLine.State state,
            String badge,
            @Nullable String figure,
            List<Evidence> counting,
            List<Evidence> towards,
            @Nullable String note,
            @Nullable StepOffer step,
            @Nullable StepOffer mentor,
            @Nullable String change) {

        boolean isOpen() {
            return state == ReadinessLine.State.MISSING || state == ReadinessLine.State.PARTLY;
        }
    }

    /**
     * A fact in words.
     *
     * @param address where it is recorded, from the person's own page; null where it is imagined
     */
    record Evidence(String words, @Nullable String address) {}

    /** The first thing that is open, null where nothing is. */
    @Nullable Row firstOpen() {
        return rows.stream().filter(Row::isOpen).findFirst().orElse(null);
    }

    /** The list as it is. */
    static ReadinessList of(Readiness readiness, Told told) {
        return list(readiness, null, told);
    }

    /**
     * The list as it would be.
     *
     * @param now as it is, to say what would be different
     */
    static ReadinessList wouldBe(Readiness imagined, Readiness now, Told told) {
        return list(imagined, now, told);
    }

    /**
     * To whom it is told, and where facts are found.
     *
     * @param page address of the person's page, without a leading slash
     * @param name of the person, for others than themselves
     * @param meters of the credentials, so that a credential says how far its renewal has come
     * @param mentored in which competencies a mentor is asked for already
     */
    record Told(
            CareerWords words,
            Reader reader,
            String page,
            String name,
            List<MaintenanceMeter> meters,
            Set<String> mentored) {

        static Told of(CareerWords words, RecordPage record, Reader reader, String page) {
            return new Told(
                    words,
                    reader,
                    page,
                    record.person().name(),
                    record.current(),
                    record.record().mentoring().stream()
                            .filter(each -> each.side() == Mentoring.Side.ASKED)
                            .map(Mentoring::competency)
                            .collect(Collectors.toSet()));
        }
    }

    private static ReadinessList list(Readiness readiness, @Nullable Readiness before, Told told) {
        Map<String, ReadinessLine> earlier = new HashMap<>();
        if (before != null) {
            before.lines().forEach(line -> earlier.put(key(line), line));
        }
        List<Row> rows =
                readiness.lines().stream()
                        .map(line -> row(line, earlier.get(key(line)), readiness.on(), told))
                        .sorted(Comparator.comparing(row -> !row.isOpen()))
                        .toList();
        return new ReadinessList(headline(readiness, before != null, told), readiness.met(), rows);
    }

    private static String key(ReadinessLine line) {
        return line.level() + ":" + line.expectation().key();
    }

    private static String headline(Readiness readiness, boolean imagined, Told told) {
        String key =
                imagined
                        ? "career.headline-would"
                        : readiness.met() == readiness.lines().size()
                                ? "career.headline-all"
                                : "career.headline";
        return told.words()
                .text(
                        key + (told.reader().isOwner() ? ".own" : ".other"),
                        readiness.met(),
                        readiness.lines().size(),
                        readiness.position().name(),
                        told.name());
    }

    private static Row row(
            ReadinessLine line, @Nullable ReadinessLine before, LocalDate on, Told told) {
        CareerWords words = told.words();
        Expectation expectation = line.expectation();
        return new Row(
                words.expected(expectation),
                words.meaning(expectation),
                line.state(),
                badge(line, words),
                line.need() > 1 && line.have() < line.need()
                        ? words.text("career.have", line.have(), line.need())
                        : null,
                line.counting().reversed().stream().map(fact -> evidence(fact, told)).toList(),
                line.isMet()
                        ? List.of()
                        : line.towards().reversed().stream()
                                .map(fact -> evidence(fact, told))
                                .toList(),
                maintenance(line, told),
                StepOffer.of(line, told.reader(), words),
                StepOffer.mentor(line, told.reader(), told.mentored(), words),
                before == null || !isChanged(before, line)
                        ? null
                        : words.text("career.instead-of", before(before, words)));
    }

    /** Whether it stands another way; what is met before and after has not changed. */
    private static boolean isChanged(ReadinessLine before, ReadinessLine after) {
        return before.state() != after.state() || !after.isMet() && before.have() != after.have();
    }

    private static String before(ReadinessLine line, CareerWords words) {
        return line.state() == ReadinessLine.State.PARTLY && line.need() > 1
                ? words.text("career.have", line.have(), line.need())
                : badge(line, words);
    }

    private static String badge(ReadinessLine line, CareerWords words) {
        return line.state() == ReadinessLine.State.LAPSING && line.lapsesOn() != null
                ? words.text("career.lapses", words.days().distance(line.lapsesOn()))
                : words.words().of(line.state());
    }

    private static Evidence evidence(CareerFact fact, Told told) {
        CareerWords words = told.words();
        String what = words.fact(fact);
        String when =
                switch (fact) {
                    case CareerFact.PositionHeld held when held.until() != null ->
                            words.text(
                                    "career.evidence.from-until",
                                    what,
                                    words.days().shortDay(held.from()),
                                    words.days().shortDay(held.until()));
                    case CareerFact.PositionHeld held ->
                            words.text(
                                    "career.evidence.since",
                                    what,
                                    words.days().shortDay(held.from()));
                    case CareerFact.WorkedElsewhere work when !work.verified() ->
                            words.text("career.evidence.not-verified", what);
                    case CareerFact.WorkedElsewhere work when work.until() != null ->
                            words.text(
                                    "career.evidence.from-until",
                                    what,
                                    words.days().shortDay(work.from()),
                                    words.days().shortDay(work.until()));
                    case CareerFact.WorkedElsewhere work ->
                            words.text(
                                    "career.evidence.since",
                                    what,
                                    words.days().shortDay(work.from()));
                    case CareerFact.CredentialHeld held when !held.verified() && held.renewed() ->
                            words.text("career.evidence.renewal-not-verified", what);
                    case CareerFact.CredentialHeld held when !held.verified() ->
                            words.text("career.evidence.not-verified", what);
                    case CareerFact.CredentialHeld held when held.until() != null ->
                            words.text(
                                    "career.evidence.until",
                                    what,
                                    words.days().shortDay(held.until()));
                    case CareerFact.ActivityDone done when !done.confirmed() ->
                            words.text("career.evidence.not-confirmed", what);
                    default ->
                            words.text(
                                    "career.evidence.on", what, words.days().shortDay(fact.from()));
                };
        return new Evidence(when, address(fact.ref(), told.page()));
    }

    /** Where the record of a fact is found. */
    static @Nullable String address(FactRef ref, String page) {
        return switch (ref.sort()) {
            case GOAL -> "goals/" + ref.id();
            case CREDENTIAL -> page + "?show=credential-" + ref.id();
            case ACTIVITY -> page + "?show=activity-" + ref.id();
            case RATING -> page + "?show=rating-" + ref.id();
            case POSITION -> page + "?show=position-" + ref.id();
            case TEST_SYSTEM -> page + "/competency?system=" + ref.id();
            case WIN -> page + "?show=win-" + ref.id();
            case EXPERIENCE -> page + "?show=experience-" + ref.id();
            case WHAT_IF -> null;
        };
    }

    /** How far the renewal of the credentials that count has come, in points. */
    private static @Nullable String maintenance(ReadinessLine line, Told told) {
        if (line.expectation().demand() != Demand.CREDENTIAL) {
            return null;
        }
        return Stream.concat(line.counting().stream(), line.towards().stream())
                .map(CareerFact::ref)
                .filter(ref -> ref.sort() == FactRef.Sort.CREDENTIAL)
                .flatMap(
                        ref ->
                                told.meters().stream()
                                        .filter(
                                                meter ->
                                                        String.valueOf(meter.credential())
                                                                .equals(ref.id())))
                .findFirst()
                .map(meter -> renewal(meter, told.words()))
                .orElse(null);
    }

    private static String renewal(MaintenanceMeter meter, CareerWords words) {
        BigDecimal missing = meter.missing();
        return missing.signum() > 0
                ? words.text(
                        "career.renewal-points",
                        words.number(meter.counted()),
                        words.number(meter.required()),
                        words.days().shortDay(meter.cycle().until()))
                : words.text(
                        "career.renewal-ready",
                        words.number(meter.counted()),
                        words.number(meter.required()));
    }
}
