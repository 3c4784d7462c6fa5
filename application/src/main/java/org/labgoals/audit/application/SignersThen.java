package org.labgoals.audit.application;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.CareerFold;
import org.labgoals.career.domain.CareerEvent;
import org.labgoals.career.domain.CareerRecordId;
import org.labgoals.career.domain.Credential;
import org.labgoals.competency.domain.CompetencyEvent;
import org.labgoals.competency.domain.CompetencyEvolution;
import org.labgoals.competency.domain.CompetencyState;
import org.labgoals.people.domain.PersonEvent;
import org.labgoals.people.domain.PersonEvolution;
import org.labgoals.people.domain.PersonState;
import org.labgoals.shared.application.RecordedEvent;
import org.labgoals.shared.application.RecordedEvents;
import org.labgoals.shared.application.Signature;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.domain.Dated;
import org.labgoals.shared.domain.Kebab;
import org.springframework.stereotype.Component;

/**
 * What signers were and held when they signed: their own records folded up to the versions that the
 * signature names, whatever they gained or lost since.
 */
@Component
class SignersThen {

    private final RecordedEvents events;
    private final Today today;

    SignersThen(RecordedEvents events, Today today) {
        this.events = events;
        this.today = today;
    }

    /** Position, roles, duties and credentials, in words; empty where nothing was named. */
    List<String> of(Signature signature, Instant at) {
        LocalDate day = LocalDate.ofInstant(at, today.zone());
        Set<String> held = new LinkedHashSet<>();
        for (var place : signature.with()) {
            int cut = place.lastIndexOf('@');
            if (cut > 0) {
                held.addAll(said(place.substring(0, cut), version(place, cut), day));
            }
        }
        return List.copyOf(held);
    }

    private static long version(String place, int cut) {
        try {
            return Long.parseLong(place.substring(cut + 1));
        } catch (NumberFormatException none) {
            return -1;
        }
    }

    private List<String> said(String record, long version, LocalDate day) {
        if (CareerRecordId.person(record).isPresent()) {
            var career =
                    CareerFold.of(
                            events.of(CareerEvent.class, record).stream()
                                    .filter(event -> event.sequence() <= version)
                                    .toList());
            return career == null
                    ? List.of()
                    : career.credentials().stream()
                            .filter(one -> one.validOn(day))
                            .map(SignersThen::credential)
                            .toList();
        }
        CompetencyState competency =
                fold(
                        CompetencyEvent.class,
                        record,
                        version,
                        (before, event) ->
                                CompetencyEvolution.evolve(
                                        before, event.payload(), event.recorded()));
        if (competency != null) {
            return Dated.allOn(day, competency.duties()).stream()
                    .map(duty -> words(Kebab.of(duty.duty())))
                    .toList();
        }
        PersonState person =
                fold(
                        PersonEvent.class,
                        record,
                        version,
                        (before, event) -> PersonEvolution.evolve(before, event.payload()));
        return person == null ? List.of() : offices(person, day);
    }

    private <E, S> @Nullable S fold(
            Class<E> type,
            String record,
            long version,
            BiFunction<@Nullable S, RecordedEvent<E>, S> evolve) {
        S state = null;
        for (var event : events.of(type, record)) {
            if (event.sequence() <= version) {
                state = evolve.apply(state, event);
            }
        }
        return state;
    }

    private static List<String> offices(PersonState person, LocalDate day) {
        List<String> offices = new ArrayList<>();
        person.positionOn(day).ifPresent(held -> offices.add(held.position()));
        person.roles().forEach(role -> offices.add(words(Kebab.of(role))));
        return offices;
    }

    private static String credential(Credential held) {
        var number = held.certificate() == null ? "" : " " + held.certificate().orErased();
        return held.category() + number;
    }

    static String words(String kebab) {
        return kebab.replace('-', ' ');
    }
}
