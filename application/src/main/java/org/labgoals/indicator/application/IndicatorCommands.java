package org.labgoals.indicator.application;

import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.indicator.domain.IndicatorCommand;
import org.labgoals.indicator.domain.IndicatorCommand.ChangeIndicator;
import org.labgoals.indicator.domain.IndicatorCommand.DefineIndicator;
import org.labgoals.indicator.domain.IndicatorCommand.RecordReadings;
import org.labgoals.indicator.domain.IndicatorId;
import org.labgoals.indicator.domain.IndicatorPlan;
import org.labgoals.indicator.domain.IndicatorRule;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.OneWayIn;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.SomebodyWasFaster;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.Standing;
import org.springframework.stereotype.Component;

/**
 * The one way to change indicators: authorises, stamps who acts, sends, and answers once the change
 * can be read back.
 *
 * <p>Throws {@link org.labgoals.shared.domain.Refused} when a rule refuses, and {@link
 * org.labgoals.shared.application.NotFound} when there is no such indicator.
 */
@Component
public class IndicatorCommands {

    private final CurrentViewer viewer;
    private final IndicatorQueries queries;
    private final IndicatorRecords records;
    private final PeopleQueries people;
    private final OneWayIn way;
    private final Today today;

    IndicatorCommands(
            CurrentViewer viewer,
            IndicatorQueries queries,
            IndicatorRecords records,
            PeopleQueries people,
            OneWayIn way,
            Today today) {
        this.viewer = viewer;
        this.queries = queries;
        this.records = records;
        this.people = people;
        this.way = way;
        this.today = today;
    }

    /** Defines an indicator; its id follows from the request key where there is one. */
    public Outcome define(@Nullable RequestKey request, IndicatorPlan plan) {
        var uuid = request == null ? UUID.randomUUID() : request.creationId("indicator");
        var id = new IndicatorId(uuid.toString());
        return send(null, id, request, true, now -> new DefineIndicator(id, now, plan));
    }

    /**
     * Does something to an existing indicator.
     *
     * @param request makes a repeat be done once; null where repeats cannot happen
     */
    public Outcome send(
            IndicatorId indicator,
            @Nullable RequestKey request,
            Function<Occasion, ? extends IndicatorCommand> command) {
        queries.indicator(indicator);
        return send(null, indicator, request, false, command);
    }

    /**
     * Like {@link #send}, but only while the indicator has the version the sender saw.
     *
     * @throws SomebodyWasFaster when it has another
     */
    public Outcome sendIfAt(
            long version,
            IndicatorId indicator,
            @Nullable RequestKey request,
            Function<Occasion, ? extends IndicatorCommand> command) {
        queries.indicator(indicator);
        return send(version, indicator, request, false, command);
    }

    /**
     * Records the readings of a file, in one go.
     *
     * @param goodOnes whether the good lines are taken though others are bad; else all or none
     */
    public Imported importCsv(
            IndicatorId id, @Nullable RequestKey request, String csv, boolean goodOnes) {
        var indicator = queries.indicator(id);
        var asker = viewer.get();
        IndicatorPolicy.POLICY.permit(
                asker, standing(asker), new RecordReadings(id, now(asker), List.of()));
        var read = ReadingsImport.of(csv, indicator, today.date());
        var done = way.doneBefore(request);
        if (done.isPresent()) {
            return new Imported(read.known(), read.troubles(), done.get().version(), false);
        }
        if (read.good().isEmpty() || !read.troubles().isEmpty() && !goodOnes) {
            return new Imported(0, read.troubles(), indicator.version(), false);
        }
        var outcome =
                send(null, id, request, false, now -> new RecordReadings(id, now, read.good()));
        return new Imported(
                read.good().size(), read.troubles(), outcome.version(), outcome.pending());
    }

    private Outcome send(
            @Nullable Long version,
            IndicatorId id,
            @Nullable RequestKey request,
            boolean creates,
            Function<Occasion, ? extends IndicatorCommand> command) {
        var asker = viewer.get();
        IndicatorCommand wanted = command.apply(now(asker));
        IndicatorPolicy.POLICY.permit(asker, standing(asker), wanted);
        var done = way.doneBefore(request);
        if (done.isPresent()) {
            return done.get();
        }
        if (version != null && version != queries.indicator(id).version()) {
            throw new SomebodyWasFaster();
        }
        switch (wanted) {
            case DefineIndicator define -> checkSection(define.plan());
            case ChangeIndicator change -> checkSection(change.plan());
            default -> {}
        }
        return way.send(
                IndicatorQueries.FEATURE,
                IndicatorCommand.class,
                wanted,
                id.value(),
                Metadata.acting(asker, standing(asker), List.of()),
                request,
                creates,
                () -> records.version(id));
    }

    /** Refuses the name of a section that no laboratory has. */
    private void checkSection(IndicatorPlan plan) {
        boolean known = plan.section() == null || people.hasSection(plan.section());
        Refused.when(!known, IndicatorRule.NO_SUCH_SECTION);
    }

    private Occasion now(Viewer asker) {
        return new Occasion(asker.person(), standing(asker), today.date());
    }

    private static Standing standing(Viewer asker) {
        return asker.is(Role.DIRECTOR) || asker.is(Role.MANAGER)
                ? Standing.DECIDER
                : Standing.ONLOOKER;
    }
}
