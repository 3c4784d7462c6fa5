package org.labgoals.career.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CareerEvent.ActivityConfirmed;
import org.labgoals.career.domain.CareerEvent.ActivityRecorded;
import org.labgoals.career.domain.CareerEvent.CeActivityLogged;
import org.labgoals.career.domain.CareerEvent.CompetencyRated;
import org.labgoals.career.domain.CareerEvent.CredentialAdded;
import org.labgoals.career.domain.CareerEvent.CredentialLapsed;
import org.labgoals.career.domain.CareerEvent.CredentialRenewed;
import org.labgoals.career.domain.CareerEvent.CredentialVerified;
import org.labgoals.career.domain.CareerEvent.EntryWithdrawn;
import org.labgoals.career.domain.CareerEvent.ExperienceAdded;
import org.labgoals.career.domain.CareerEvent.ExperienceVerified;
import org.labgoals.career.domain.CareerEvent.MentorAskedFor;
import org.labgoals.career.domain.CareerEvent.MentoringEnded;
import org.labgoals.career.domain.CareerEvent.MentoringOffered;
import org.labgoals.career.domain.CareerEvent.WinLogged;
import org.labgoals.shared.domain.Recorded;

/** What each event makes of a career record. No rules here. */
public final class CareerEvolution {

    private CareerEvolution() {}

    /**
     * The record after the event.
     *
     * @param before null before the first
     */
    public static CareerState evolve(
            @Nullable CareerState before, CareerEvent event, Recorded recorded) {
        var record = before == null ? CareerState.empty(event.person()) : before;
        var source = new Source(recorded.event(), record.events(), recorded.by(), recorded.at());
        return next(record, event, source).counting(record.events() + 1);
    }

    private static CareerState next(CareerState r, CareerEvent event, Source source) {
        return switch (event) {
            case CredentialAdded e -> added(r, e, source);
            case CredentialRenewed e -> change(r, e.number(), held -> renewed(held, e));
            case CredentialLapsed e -> change(r, e.number(), held -> lapsed(held, e));
            case CredentialVerified e -> change(r, e.number(), held -> verified(held, e, source));
            case CeActivityLogged e -> logged(r, e, source);
            case ActivityRecorded e -> recorded(r, e, source);
            case ActivityConfirmed e -> confirmed(r, e);
            case CompetencyRated e ->
                    r.withRatings(
                            plus(
                                    r.ratings(),
                                    new CompetencyRating(
                                            e.competency(),
                                            e.rating(),
                                            e.reason(),
                                            e.on(),
                                            source)));
            case MentorAskedFor e ->
                    mentoring(
                            r,
                            new Mentoring(
                                    Mentoring.Side.ASKED,
                                    e.competency(),
                                    e.note(),
                                    e.on(),
                                    source));
            case MentoringOffered e ->
                    mentoring(
                            r,
                            new Mentoring(
                                    Mentoring.Side.OFFERED,
                                    e.competency(),
                                    e.note(),
                                    e.on(),
                                    source));
            case MentoringEnded e -> r.withMentoring(without(r, e.side(), e.competency()));
            case WinLogged e -> won(r, e, source);
            case ExperienceAdded e -> worked(r, e, source);
            case ExperienceVerified e -> verified(r, e, source);
            case EntryWithdrawn e -> withdrawn(r, e);
        };
    }

    private static CareerState added(CareerState r, CredentialAdded e, Source source) {
        var credential =
                new Credential(
                        e.number(),
                        e.category(),
                        e.certificate(),
                        e.issuedOn(),
                        List.of(new Validity(e.issuedOn(), e.expiresOn(), false)),
                        e.evidence(),
                        null,
                        null,
                        source);
        return r.giving(Entry.CREDENTIAL, e.number())
                .withCredentials(plus(r.credentials(), credential));
    }

    /**
     * It holds on without a gap, or from the renewal where it had ended. What was verified stays so
     * until its own last day; the proof of the new term is seen anew.
     */
    private static Credential renewed(Credential held, CredentialRenewed e) {
        var before = held.latest();
        var last = before.until();
        var from = last == null || e.on().isAfter(last) ? e.on() : last.plusDays(1);
        var validities = new ArrayList<>(held.validities());
        if (last == null) {
            validities.set(validities.size() - 1, before.until(from.minusDays(1)));
        }
        validities.add(new Validity(from, e.expiresOn(), false));
        return new Credential(
                held.number(),
                held.category(),
                held.certificate(),
                held.issuedOn(),
                List.copyOf(validities),
                e.evidence() == null ? held.evidence() : e.evidence(),
                null,
                null,
                held.source());
    }

    private static Credential lapsed(Credential held, CredentialLapsed e) {
        var validities = new ArrayList<>(held.validities());
        var latest = held.latest();
        validities.set(validities.size() - 1, latest.until(e.on().minusDays(1)));
        return new Credential(
                held.number(),
                held.category(),
                held.certificate(),
                held.issuedOn(),
                List.copyOf(validities),
                held.evidence(),
                new Credential.Lapse(e.on(), e.reason()),
                held.verification(),
                held.source());
    }

    private static Credential verified(Credential held, CredentialVerified e, Source source) {
        return new Credential(
                held.number(),
                held.category(),
                held.certificate(),
                held.issuedOn(),
                held.validities().stream()
                        .map(term -> goesBeyond(term, e.on()) ? term.proven() : term)
                        .toList(),
                held.evidence(),
                held.lapse(),
                new Credential.Verification(source.by(), e.on(), source),
                held.source());
    }

    /** Whoever sees that a credential was renewed sees that it holds until then. */
    private static boolean goesBeyond(Validity term, LocalDate day) {
        return term.until() == null || !term.until().isBefore(day);
    }

    private static CareerState change(CareerState r, int number, UnaryOperator<Credential> toWhat) {
        return r.withCredentials(
                r.credentials().stream()
                        .map(held -> held.number() == number ? toWhat.apply(held) : held)
                        .toList());
    }

    private static CareerState logged(CareerState r, CeActivityLogged e, Source source) {
        var activity =
                new CeActivity(
                        e.number(),
                        e.on(),
                        e.kind(),
                        e.title(),
                        e.hours(),
                        e.points(),
                        e.certificate(),
                        source);
        return r.giving(Entry.CE_ACTIVITY, e.number())
                .withCeActivities(plus(r.ceActivities(), activity));
    }

    private static CareerState recorded(CareerState r, ActivityRecorded e, Source source) {
        var activity =
                new ProfessionalActivity(
                        e.number(),
                        e.kind(),
                        e.on(),
                        e.until(),
                        e.role(),
                        e.colleague(),
                        e.competency(),
                        e.evidence(),
                        null,
                        source);
        return r.giving(Entry.PROFESSIONAL_ACTIVITY, e.number())
                .withActivities(plus(r.activities(), activity));
    }

    private static CareerState confirmed(CareerState r, ActivityConfirmed e) {
        return r.withActivities(
                r.activities().stream()
                        .map(one -> one.number() == e.number() ? confirmed(one, e.on()) : one)
                        .toList());
    }

    private static ProfessionalActivity confirmed(ProfessionalActivity one, LocalDate on) {
        return new ProfessionalActivity(
                one.number(),
                one.kind(),
                one.on(),
                one.until(),
                one.role(),
                one.colleague(),
                one.competency(),
                one.evidence(),
                on,
                one.source());
    }

    private static CareerState mentoring(CareerState r, Mentoring one) {
        return r.withMentoring(plus(without(r, one.side(), one.competency()), one));
    }

    private static List<Mentoring> without(CareerState r, Mentoring.Side side, String competency) {
        return keep(
                r.mentoring(), one -> one.side() != side || !one.competency().equals(competency));
    }

    private static CareerState won(CareerState r, WinLogged e, Source source) {
        var win =
                new Win(
                        e.number(),
                        e.on(),
                        e.text(),
                        e.kind(),
                        e.goal(),
                        e.competency(),
                        e.objective(),
                        source);
        return r.giving(Entry.WIN, e.number()).withWins(plus(r.wins(), win));
    }

    private static CareerState worked(CareerState r, ExperienceAdded e, Source source) {
        var experience =
                new Experience(
                        e.number(),
                        e.laboratory(),
                        e.position(),
                        e.level(),
                        e.from(),
                        e.until(),
                        e.evidence(),
                        null,
                        source);
        return r.giving(Entry.EXPERIENCE, e.number())
                .withExperience(plus(r.experience(), experience));
    }

    private static CareerState verified(CareerState r, ExperienceVerified e, Source source) {
        var verification = new Credential.Verification(source.by(), e.on(), source);
        return r.withExperience(
                r.experience().stream()
                        .map(one -> one.number() == e.number() ? one.verified(verification) : one)
                        .toList());
    }

    private static CareerState withdrawn(CareerState r, EntryWithdrawn e) {
        int number = e.number();
        return switch (e.entry()) {
            case CREDENTIAL ->
                    r.withCredentials(keep(r.credentials(), one -> one.number() != number));
            case CE_ACTIVITY ->
                    r.withCeActivities(keep(r.ceActivities(), one -> one.number() != number));
            case PROFESSIONAL_ACTIVITY ->
                    r.withActivities(keep(r.activities(), one -> one.number() != number));
            case WIN -> r.withWins(keep(r.wins(), one -> one.number() != number));
            case EXPERIENCE ->
                    r.withExperience(keep(r.experience(), one -> one.number() != number));
        };
    }

    private static <T> List<T> plus(List<T> list, T one) {
        var more = new ArrayList<>(list);
        more.add(one);
        return List.copyOf(more);
    }

    private static <T> List<T> keep(List<T> list, Predicate<T> which) {
        return list.stream().filter(which).toList();
    }
}
