package org.labgoals.people.application;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.domain.LaboratoryCommand;
import org.labgoals.people.domain.PersonCommand;
import org.labgoals.people.domain.TeamCommand;
import org.labgoals.shared.application.Channel;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Dispatch;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.ProjectionSignals;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.RequestLedger;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.Standing;
import org.springframework.stereotype.Component;

/**
 * The one way to change people, teams and laboratories: authorises, stamps who acts, asks the rules
 * that need several records, sends, and answers once the change can be read back.
 *
 * <p>Throws {@link org.labgoals.shared.domain.Refused} when a rule refuses and {@link
 * org.labgoals.shared.application.NotFound} when there is no such record.
 */
@Component
public class PeopleCommands {

    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final CurrentViewer viewer;
    private final CurrentRoster roster;
    private final Dispatch dispatch;
    private final RequestLedger ledger;
    private final ProjectionSignals signals;
    private final Today today;

    PeopleCommands(
            CurrentViewer viewer,
            CurrentRoster roster,
            Dispatch dispatch,
            RequestLedger ledger,
            ProjectionSignals signals,
            Today today) {
        this.viewer = viewer;
        this.roster = roster;
        this.dispatch = dispatch;
        this.ledger = ledger;
        this.signals = signals;
        this.today = today;
    }

    /**
     * Does something to a person's record, or begins it.
     *
     * @param request makes a repeat be done once; null where repeats cannot happen
     * @param command makes the command for the occasion
     */
    public Outcome person(
            @Nullable RequestKey request, Function<Occasion, ? extends PersonCommand> command) {
        var asker = viewer.get();
        PersonCommand wanted = command.apply(occasion(asker));
        permit(asker, wanted, wanted.occasion());
        var done = done(request, wanted.person().value());
        if (done.isPresent()) {
            return done.get();
        }
        new AcrossRecords(roster.get()).check(wanted);
        boolean creates = wanted instanceof PersonCommand.EnrolPerson;
        return send(asker, PersonCommand.class, wanted, wanted.person().value(), request, creates);
    }

    /** As {@link #person}, for a team. */
    public Outcome team(
            @Nullable RequestKey request, Function<Occasion, ? extends TeamCommand> command) {
        var asker = viewer.get();
        TeamCommand wanted = command.apply(occasion(asker));
        permit(asker, wanted, wanted.occasion());
        var done = done(request, wanted.team().value());
        if (done.isPresent()) {
            return done.get();
        }
        new AcrossRecords(roster.get()).check(wanted);
        boolean creates = wanted instanceof TeamCommand.FormTeam;
        return send(asker, TeamCommand.class, wanted, wanted.team().value(), request, creates);
    }

    /** As {@link #person}, for a laboratory. */
    public Outcome laboratory(
            @Nullable RequestKey request, Function<Occasion, ? extends LaboratoryCommand> command) {
        var asker = viewer.get();
        LaboratoryCommand wanted = command.apply(occasion(asker));
        permit(asker, wanted, wanted.occasion());
        var done = done(request, wanted.laboratory().value());
        if (done.isPresent()) {
            return done.get();
        }
        new AcrossRecords(roster.get()).check(wanted);
        boolean creates = wanted instanceof LaboratoryCommand.OpenLaboratory;
        return send(
                asker,
                LaboratoryCommand.class,
                wanted,
                wanted.laboratory().value(),
                request,
                creates);
    }

    /** A repeat is answered before rules look at what the first time brought about. */
    private Optional<Outcome> done(@Nullable RequestKey request, String id) {
        return request == null
                ? Optional.empty()
                : ledger.find(request).map(done -> new Outcome(id, done.version(), false, true));
    }

    private Occasion occasion(Viewer asker) {
        return new Occasion(asker.person(), standing(asker), today.date());
    }

    private static Standing standing(Viewer asker) {
        return asker.is(Role.ADMINISTRATOR) ? Standing.ADMINISTRATOR : Standing.ONLOOKER;
    }

    private static void permit(Viewer asker, Object command, Occasion occasion) {
        PeoplePolicy.POLICY.permit(asker, occasion.standing(), command);
    }

    private <C> Outcome send(
            Viewer asker,
            Class<C> vocabulary,
            C command,
            String id,
            @Nullable RequestKey request,
            boolean creates) {
        var answer =
                dispatch.send(
                        vocabulary, command, id, metadata(asker), request, creates ? 201 : 200);
        long reached = answer.stored().version();
        boolean seen =
                signals.awaitVersion("people", id, reached, () -> roster.version(id), PATIENCE);
        return new Outcome(id, reached, !seen, answer.repeated());
    }

    private static Metadata metadata(Viewer asker) {
        var role = Role.ADMINISTRATOR.name().toLowerCase(Locale.ROOT);
        var metadata = Metadata.of(asker.person().value(), role, asker.channel());
        return asker.channel() == Channel.DEMO ? metadata.demo() : metadata;
    }
}
