package org.labgoals.career.api;

import java.net.URI;
import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.ToIntFunction;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.CareerCommands;
import org.labgoals.career.application.CareerQueries;
import org.labgoals.career.application.RecordPage;
import org.labgoals.career.domain.CareerCommand;
import org.labgoals.career.domain.CareerCommand.WithdrawEntry;
import org.labgoals.career.domain.CareerState;
import org.labgoals.career.domain.Entry;
import org.labgoals.career.domain.Source;
import org.labgoals.shared.api.Pending;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/**
 * Sends commands and answers with the entry as it stood right after, so that a repeated request is
 * answered the same.
 */
@Component
class RecordSteps {

    private final CareerCommands commands;
    private final CareerQueries queries;

    RecordSteps(CareerCommands commands, CareerQueries queries) {
        this.commands = commands;
        this.queries = queries;
    }

    /** A new entry: 201 with it and its address. */
    <T, A> ResponseEntity<A> entered(
            PersonId person,
            @Nullable RequestKey request,
            Function<Occasion, ? extends CareerCommand> command,
            Entries<T> entries,
            BiFunction<RecordPage, T, A> answer) {
        var outcome = commands.enter(person, request, command);
        var page = queries.atVersion(person, outcome.version());
        var entry =
                entries.of().apply(page.record()).stream()
                        .filter(one -> entries.source().apply(one).version() == outcome.version())
                        .findFirst()
                        .orElseThrow(() -> new NotFound("There is no such entry any more."));
        var address =
                "/api/v1/people/%s/%s/%d"
                        .formatted(
                                person.value(),
                                entries.address(),
                                entries.number().applyAsInt(entry));
        return Pending.on(ResponseEntity.created(URI.create(address)), outcome.pending())
                .body(answer.apply(page, entry));
    }

    /** A step on an entry that is there: 200 with it. */
    <T, A> ResponseEntity<A> step(
            PersonId person,
            @Nullable RequestKey request,
            Function<Occasion, ? extends CareerCommand> command,
            Function<RecordPage, T> entry,
            BiFunction<RecordPage, T, A> answer) {
        var outcome = commands.send(person, request, command);
        var page = queries.atVersion(person, outcome.version());
        return Pending.on(ResponseEntity.ok(), outcome.pending())
                .body(answer.apply(page, entry.apply(page)));
    }

    /** Takes back what was entered by mistake. */
    ResponseEntity<RecordAnswer.Withdrawn> withdrawn(
            String id,
            Entry entry,
            String n,
            @Nullable RequestKey request,
            RecordBody.Withdrawal body) {
        var person = RecordIn.person(id);
        int number = RecordIn.number(n);
        var reason = RecordIn.written(body.reason());
        var outcome =
                commands.send(
                        person,
                        request,
                        now -> new WithdrawEntry(person, now, entry, number, reason));
        return Pending.on(ResponseEntity.ok(), outcome.pending())
                .body(new RecordAnswer.Withdrawn(entry, number));
    }

    /**
     * One kind of numbered entries.
     *
     * @param address the last part of the list's address
     */
    record Entries<T>(
            String address,
            Function<CareerState, List<T>> of,
            ToIntFunction<T> number,
            Function<T, Source> source) {

        /** The entry with the number, or {@link NotFound}. */
        T find(CareerState record, int number) {
            return of.apply(record).stream()
                    .filter(one -> this.number.applyAsInt(one) == number)
                    .findFirst()
                    .orElseThrow(() -> new NotFound("There is no such entry."));
        }
    }
}
