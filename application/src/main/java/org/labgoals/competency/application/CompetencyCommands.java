package org.labgoals.competency.application;

import java.util.List;
import java.util.UUID;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.domain.AssessmentRulesCommand;
import org.labgoals.competency.domain.AssessmentRulesId;
import org.labgoals.competency.domain.CompetencyCommand;
import org.labgoals.competency.domain.CompetencyRule;
import org.labgoals.competency.domain.TestSystemCommand;
import org.labgoals.competency.domain.TestSystemCommand.AddTestSystem;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.competency.domain.TestSystemRule;
import org.labgoals.competency.domain.WhoMay;
import org.labgoals.evidence.application.EvidenceFiles;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.OneWayIn;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.Standing;
import org.springframework.stereotype.Component;

/**
 * The one way to change test systems and competency records: authorises, stamps who acts, brings
 * the facts of other records along, sends, and answers once the change can be read back.
 *
 * <p>Throws {@link Refused} when a rule refuses or a signed step came without the password, and
 * {@link NotFound} when there is no such record.
 */
@Component
public class CompetencyCommands {

    private static final String FEATURE = "competency";

    private final CurrentViewer viewer;
    private final CompetencySight sight;
    private final CompetencyRecords records;
    private final PeopleQueries people;
    private final EvidenceFiles files;
    private final OneWayIn way;
    private final Today today;

    CompetencyCommands(
            CurrentViewer viewer,
            CompetencySight sight,
            CompetencyRecords records,
            PeopleQueries people,
            EvidenceFiles files,
            OneWayIn way,
            Today today) {
        this.viewer = viewer;
        this.sight = sight;
        this.records = records;
        this.people = people;
        this.files = files;
        this.way = way;
        this.today = today;
    }

    /**
     * Does something to a person's competency record.
     *
     * @param request makes a repeat be done once; null where repeats cannot happen
     * @param command makes the command for the occasion
     */
    public Outcome person(
            PersonId person,
            @Nullable RequestKey request,
            Function<CompetencyOccasion, ? extends CompetencyCommand> command) {
        var asker = viewer.get();
        sight.record(sight.of(asker), person);
        var standing = sight.standing(asker, person);
        CompetencyCommand wanted = command.apply(occasion(asker, standing));
        if (asker.is(Role.ADMINISTRATOR)
                && CompetencyPolicy.ADMINISTERED.contains(wanted.getClass())) {
            standing = Standing.ADMINISTRATOR;
            wanted = command.apply(occasion(asker, standing));
        }
        CompetencyPolicy.POLICY.permit(asker, standing, wanted);
        var done = way.doneBefore(request);
        if (done.isPresent()) {
            return done.get();
        }
        WhoMay.require(wanted);
        NamedFiles.in(wanted).forEach(file -> requireFile(person, file));
        var deciders = sight.decidersOf(person);
        return send(
                CompetencyCommand.class,
                wanted,
                wanted.record().value(),
                Metadata.acting(asker, standing, deciders),
                request,
                false);
    }

    /** Does something to a test system. */
    public Outcome testSystem(
            TestSystemId id,
            @Nullable RequestKey request,
            Function<Occasion, ? extends TestSystemCommand> command) {
        sight.testSystem(id);
        var asker = viewer.get();
        return administer(TestSystemCommand.class, asker, command, id.value(), request, false);
    }

    /** Adds a test system; its id follows from the request key where there is one. */
    public Outcome addTestSystem(
            @Nullable RequestKey request,
            BiFunction<TestSystemId, Occasion, AddTestSystem> command) {
        var asker = viewer.get();
        var uuid = request == null ? UUID.randomUUID() : request.creationId("test-system");
        var id = new TestSystemId(uuid.toString());
        return administer(
                TestSystemCommand.class,
                asker,
                now -> {
                    var add = command.apply(id, now);
                    checkSection(add);
                    return add;
                },
                id.value(),
                request,
                true);
    }

    /** Changes the rules of assessment from a day on. */
    public Outcome rules(
            @Nullable RequestKey request,
            Function<Occasion, ? extends AssessmentRulesCommand> command) {
        return administer(
                AssessmentRulesCommand.class,
                viewer.get(),
                command,
                AssessmentRulesId.ONLY.value(),
                request,
                false);
    }

    private <C> Outcome administer(
            Class<C> vocabulary,
            Viewer asker,
            Function<Occasion, ? extends C> command,
            String id,
            @Nullable RequestKey request,
            boolean creates) {
        var standing = asker.is(Role.ADMINISTRATOR) ? Standing.ADMINISTRATOR : Standing.ONLOOKER;
        C wanted = command.apply(new Occasion(asker.person(), standing, today.date()));
        CompetencyPolicy.POLICY.permit(asker, standing, wanted);
        return send(
                vocabulary,
                wanted,
                id,
                Metadata.acting(asker, standing, List.of()),
                request,
                creates);
    }

    private <C> Outcome send(
            Class<C> vocabulary,
            C command,
            String id,
            Metadata metadata,
            @Nullable RequestKey request,
            boolean creates) {
        return way.doneBefore(request)
                .orElseGet(
                        () ->
                                way.send(
                                        FEATURE,
                                        vocabulary,
                                        command,
                                        id,
                                        metadata,
                                        request,
                                        creates,
                                        () -> records.version(id)));
    }

    private CompetencyOccasion occasion(Viewer asker, Standing standing) {
        return new CompetencyOccasion(
                new Occasion(asker.person(), standing, today.date()),
                on -> sight.assessor(asker, on),
                sight::testSystem);
    }

    /** A file that is not stored, or that whoever sends may not read, proves nothing. */
    private void requireFile(PersonId person, EvidenceFile file) {
        try {
            files.read(person, file.sha256());
        } catch (NotFound none) {
            throw new Refused(CompetencyRule.NO_SUCH_EVIDENCE);
        }
    }

    private void checkSection(AddTestSystem add) {
        boolean isThere =
                people.laboratories().stream()
                        .filter(laboratory -> laboratory.id().equals(add.laboratory()))
                        .anyMatch(laboratory -> laboratory.sections().contains(add.section()));
        Refused.when(!isThere, TestSystemRule.NO_SUCH_SECTION_HERE);
    }
}
