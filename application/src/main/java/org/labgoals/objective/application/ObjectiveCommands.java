package org.labgoals.objective.application;

import java.util.HashSet;
import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.indicator.application.IndicatorRecords;
import org.labgoals.objective.domain.ObjectiveCommand;
import org.labgoals.objective.domain.ObjectiveCommand.ChangeObjective;
import org.labgoals.objective.domain.ObjectiveCommand.ProposeObjective;
import org.labgoals.objective.domain.ObjectiveCommand.ReviseObjective;
import org.labgoals.objective.domain.ObjectivePlan;
import org.labgoals.objective.domain.ObjectiveRule;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.OneWayIn;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.SomebodyWasFaster;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.Refused;
import org.springframework.stereotype.Component;

/**
 * The one way to change objectives: authorises, stamps who acts, brings along what other objectives
 * say, sends, and answers once the change can be read back.
 *
 * <p>Throws {@link Refused} when a rule refuses, {@link org.labgoals.shared.application.NotFound}
 * when the viewer may not know of the objective, {@link org.labgoals.shared.application.KeyReused}
 * when the request key was used for something else, and {@link SomebodyWasFaster} when the
 * objective changed meanwhile.
 */
@Component
public class ObjectiveCommands {

    private final CurrentViewer viewer;
    private final ObjectiveSight sight;
    private final ObjectiveRecords records;
    private final IndicatorRecords indicators;
    private final PeopleQueries people;
    private final Directory directory;
    private final OneWayIn way;
    private final Today today;

    ObjectiveCommands(
            CurrentViewer viewer,
            ObjectiveSight sight,
            ObjectiveRecords records,
            IndicatorRecords indicators,
            PeopleQueries people,
            Directory directory,
            OneWayIn way,
            Today today) {
        this.viewer = viewer;
        this.sight = sight;
        this.records = records;
        this.indicators = indicators;
        this.people = people;
        this.directory = directory;
        this.way = way;
        this.today = today;
    }

    /** Puts an objective forward; its id follows from the request key where there is one. */
    public Outcome propose(
            @Nullable RequestKey request,
            ObjectivePlan plan,
            BiFunction<ObjectiveId, ObjectiveOccasion, ProposeObjective> command) {
        var asker = viewer.get();
        var uuid = request == null ? UUID.randomUUID() : request.creationId("objective");
        var id = new ObjectiveId(uuid.toString());
        var wanted = command.apply(id, occasion(asker, id, plan));
        ObjectivePolicy.POLICY.permit(asker, ObjectiveSight.standing(asker), wanted);
        var done = way.doneBefore(request);
        return done.isPresent() ? done.get() : dispatch(asker, wanted, request, true);
    }

    /**
     * Does something to an existing objective.
     *
     * @param request makes a repeat be done once; null where repeats cannot happen
     * @param command makes the command for the occasion
     */
    public Outcome send(
            ObjectiveId objective,
            @Nullable RequestKey request,
            Function<ObjectiveOccasion, ? extends ObjectiveCommand> command) {
        return send(null, objective, request, command);
    }

    /**
     * Like {@link #send}, but only while the objective has the version the sender saw.
     *
     * @throws SomebodyWasFaster when it has another
     */
    public Outcome sendIfAt(
            long version,
            ObjectiveId objective,
            @Nullable RequestKey request,
            Function<ObjectiveOccasion, ? extends ObjectiveCommand> command) {
        return send(version, objective, request, command);
    }

    private Outcome send(
            @Nullable Long version,
            ObjectiveId id,
            @Nullable RequestKey request,
            Function<ObjectiveOccasion, ? extends ObjectiveCommand> command) {
        var asker = viewer.get();
        var objective = sight.objective(asker, id);
        var done = way.doneBefore(request);
        if (done.isPresent()) {
            return done.get();
        }
        ObjectiveCommand wanted = command.apply(occasion(asker, id, objective.plan()));
        ObjectivePolicy.POLICY.permit(asker, ObjectiveSight.standing(asker), wanted);
        if (version != null && version != objective.version()) {
            throw new SomebodyWasFaster();
        }
        return dispatch(asker, wanted, request, false);
    }

    private ObjectiveOccasion occasion(Viewer asker, ObjectiveId id, ObjectivePlan plan) {
        return new ObjectiveOccasion(
                new Occasion(asker.person(), ObjectiveSight.standing(asker), today.date()),
                sight.sectionsOf(asker),
                plan,
                planned -> sight.kinOf(id, planned));
    }

    private Outcome dispatch(
            Viewer asker, ObjectiveCommand command, @Nullable RequestKey request, boolean creates) {
        switch (command) {
            case ProposeObjective propose -> checkNames(propose.plan());
            case ReviseObjective revise -> checkNames(revise.plan());
            case ChangeObjective change -> checkNames(change.plan());
            default -> {}
        }
        return way.send(
                ObjectiveQueries.FEATURE,
                ObjectiveCommand.class,
                command,
                command.objective().value(),
                Metadata.acting(asker, ObjectiveSight.standing(asker), List.of()),
                request,
                creates,
                () -> records.version(command.objective()));
    }

    /** Refuses names of what other records do not know. */
    private void checkNames(ObjectivePlan plan) {
        Refused.when(directory.person(plan.owner()).isEmpty(), ObjectiveRule.NO_SUCH_OWNER);
        boolean known = plan.section() == null || people.hasSection(plan.section());
        Refused.when(!known, ObjectiveRule.NO_SUCH_SECTION);
        var found = indicators.some(plan.indicators());
        Refused.when(
                found.size() < new HashSet<>(plan.indicators()).size(),
                ObjectiveRule.NO_SUCH_INDICATOR);
    }
}
