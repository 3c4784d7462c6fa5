package org.labgoals.audit.application;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import java.util.function.BiFunction;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.ErasureReport.Remains;
import org.labgoals.audit.domain.ErasureGround;
import org.labgoals.audit.domain.RetentionCommand;
import org.labgoals.audit.domain.RetentionCommand.ErasePerson;
import org.labgoals.audit.domain.RetentionCommand.LiftLegalHold;
import org.labgoals.audit.domain.RetentionCommand.PlaceLegalHold;
import org.labgoals.audit.domain.RetentionId;
import org.labgoals.people.application.AccessEnded;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.Leaving;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.EventProof;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.OneWayIn;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.ProjectionSignals;
import org.labgoals.shared.application.RecordedTexts;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.Standing;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Component;

/**
 * The one way to erase people and to hold their records: for administrators.
 *
 * <p>Throws {@link org.labgoals.shared.domain.Refused} when a rule refuses, and {@link NotFound}
 * when there is no such person.
 */
@Component
public class RetentionCommands {

    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final CurrentViewer viewer;
    private final Directory directory;
    private final Leaving leaving;
    private final RecordedTexts recorded;
    private final PersonTraces traces;
    private final OneWayIn way;
    private final ProjectionSignals signals;
    private final EventProof proof;
    private final ApplicationEventPublisher publisher;
    private final Today today;

    RetentionCommands(
            CurrentViewer viewer,
            Directory directory,
            Leaving leaving,
            RecordedTexts recorded,
            PersonTraces traces,
            OneWayIn way,
            ProjectionSignals signals,
            EventProof proof,
            ApplicationEventPublisher publisher,
            Today today) {
        this.viewer = viewer;
        this.directory = directory;
        this.leaving = leaving;
        this.recorded = recorded;
        this.traces = traces;
        this.way = way;
        this.signals = signals;
        this.proof = proof;
        this.publisher = publisher;
        this.today = today;
    }

    /** Has everything about the person kept until the hold is lifted. */
    public Outcome hold(PersonId person, PersonalText reason, @Nullable RequestKey request) {
        return send(person, request, (id, now) -> new PlaceLegalHold(id, now, person, reason));
    }

    /** Lets the rules of retention hold again. */
    public Outcome liftHold(PersonId person, PersonalText reason, @Nullable RequestKey request) {
        return send(person, request, (id, now) -> new LiftLegalHold(id, now, person, reason));
    }

    /**
     * Destroys the key of everything that was written about the person, and removes what is kept of
     * them beside. Asking again finishes what an interruption left undone. May take some seconds,
     * in which tables are written afresh.
     */
    public ErasureReport erase(
            PersonId person, ErasureGround ground, @Nullable RequestKey request) {
        List<String> accounts = traces.accounts(person);
        boolean folded;
        try (var anew =
                new FoldedAnew(signals, traces.features(), RetentionId.of(person).value())) {
            var outcome =
                    send(
                            person,
                            request,
                            (id, now) ->
                                    new ErasePerson(
                                            id,
                                            now,
                                            person,
                                            ground,
                                            leaving.leftOn(person).orElse(null),
                                            leaving.isLastAdministrator(person)));
            accounts.forEach(account -> publisher.publishEvent(new AccessEnded(account, false)));
            folded = outcome.repeated() || anew.isDone(PATIENCE);
        }
        int removed = traces.remove(person, recorded.recordsAbout(person.value()));
        var rewritten = traces.rewrite();
        proof.makeCheckpoint();
        return new ErasureReport(removed, remaining(rewritten), !folded);
    }

    private static List<Remains> remaining(PersonTraces.Rewritten rewritten) {
        List<Remains> remaining = new ArrayList<>();
        if (!rewritten.tables()) {
            remaining.add(Remains.TABLES_IN_USE);
        }
        remaining.add(rewritten.log() ? Remains.LOG : Remains.LOG_NOT_SWITCHED);
        remaining.add(Remains.BACKUPS);
        remaining.add(Remains.REPLICAS_AND_ARCHIVES);
        remaining.add(Remains.EXPORTED);
        remaining.add(Remains.IN_OTHERS_RECORDS);
        return remaining;
    }

    private Outcome send(
            PersonId person,
            @Nullable RequestKey request,
            BiFunction<RetentionId, Occasion, ? extends RetentionCommand> command) {
        Viewer asker = viewer.get();
        var standing = asker.is(Role.ADMINISTRATOR) ? Standing.ADMINISTRATOR : Standing.ONLOOKER;
        var id = RetentionId.of(person);
        RetentionCommand wanted =
                command.apply(id, new Occasion(asker.person(), standing, today.date()));
        RetentionPolicy.POLICY.permit(asker, standing, wanted);
        if (directory.person(person).isEmpty()) {
            throw new NotFound("There is no such person.");
        }
        return way.send(
                "people",
                RetentionCommand.class,
                wanted,
                id.value(),
                Metadata.acting(asker, standing, List.of()),
                request,
                false,
                // no row of its own: what an erasure folds anew is waited for apart
                () -> OptionalLong.of(Long.MAX_VALUE));
    }
}
