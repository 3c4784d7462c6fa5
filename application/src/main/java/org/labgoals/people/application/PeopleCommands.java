package org.labgoals.people.application;

import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.domain.LaboratoryCommand;
import org.labgoals.people.domain.PersonCommand;
import org.labgoals.people.domain.TeamCommand;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.OneWayIn;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
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

    private final CurrentViewer viewer;
    private final CurrentRoster roster;
    private final OneWayIn way;
    private final Today today;

    PeopleCommands(CurrentViewer viewer, CurrentRoster roster, OneWayIn way, Today today) {
        this.viewer = viewer;
        this.roster = roster;
        this.way = way;
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
        var done = way.doneBefore(request);
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
        var done = way.doneBefore(request);
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
        var done = way.doneBefore(request);
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
        return way.send(
                "people",
                vocabulary,
                command,
                id,
                Metadata.acting(asker, Standing.ADMINISTRATOR, List.of()),
                request,
                creates,
                () -> roster.version(id));
    }
}
