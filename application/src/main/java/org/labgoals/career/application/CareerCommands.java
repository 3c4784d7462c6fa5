package org.labgoals.career.application;

import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CareerCommand;
import org.labgoals.career.domain.CareerCommand.AddCredential;
import org.labgoals.career.domain.CareerCommand.AddExperience;
import org.labgoals.career.domain.CareerCommand.AskForMentor;
import org.labgoals.career.domain.CareerCommand.ConfirmActivity;
import org.labgoals.career.domain.CareerCommand.LogCeActivity;
import org.labgoals.career.domain.CareerCommand.LogWin;
import org.labgoals.career.domain.CareerCommand.OfferMentoring;
import org.labgoals.career.domain.CareerCommand.RateCompetency;
import org.labgoals.career.domain.CareerCommand.RecordActivity;
import org.labgoals.career.domain.CareerCommand.RenewCredential;
import org.labgoals.career.domain.CareerRecordId;
import org.labgoals.career.domain.CareerRule;
import org.labgoals.evidence.application.EvidenceFiles;
import org.labgoals.goal.application.GoalRecords;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.objective.application.ObjectivesKnown;
import org.labgoals.objective.domain.ObjectiveStatus;
import org.labgoals.people.application.Directory;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.OneWayIn;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.domain.Standing;
import org.springframework.stereotype.Component;

/**
 * The one way to change a career record: authorises, stamps who acts and how they stand to the
 * record, sends, and answers once the change can be read back.
 *
 * <p>Throws {@link org.labgoals.shared.domain.Refused} when a rule refuses or a signed step comes
 * without the password, {@link NotFound} when the viewer may not know of the record, and {@link
 * org.labgoals.shared.application.KeyReused} when the request key was used for something else.
 */
@Component
public class CareerCommands {

    static final String FEATURE = "career";

    private final CurrentViewer viewer;
    private final CareerPolicy policy;
    private final CareerSight sight;
    private final CareerRecords records;
    private final Directory directory;
    private final EvidenceFiles files;
    private final CurrentFramework frameworks;
    private final GoalRecords goals;
    private final ObjectivesKnown objectives;
    private final OneWayIn in;
    private final Today today;

    CareerCommands(
            CurrentViewer viewer,
            CareerPolicy policy,
            CareerSight sight,
            CareerRecords records,
            Directory directory,
            EvidenceFiles files,
            CurrentFramework frameworks,
            GoalRecords goals,
            ObjectivesKnown objectives,
            OneWayIn in,
            Today today) {
        this.viewer = viewer;
        this.policy = policy;
        this.sight = sight;
        this.records = records;
        this.directory = directory;
        this.files = files;
        this.frameworks = frameworks;
        this.goals = goals;
        this.objectives = objectives;
        this.in = in;
        this.today = today;
    }

    /**
     * Does something to what is in the record already.
     *
     * @param request makes a repeat be done once; null where repeats cannot happen
     * @param command makes the command for the occasion
     */
    public Outcome send(
            PersonId person,
            @Nullable RequestKey request,
            Function<Occasion, ? extends CareerCommand> command) {
        return send(person, request, command, false);
    }

    /** As {@link #send}, for an entry that gets a number of its own. */
    public Outcome enter(
            PersonId person,
            @Nullable RequestKey request,
            Function<Occasion, ? extends CareerCommand> command) {
        return send(person, request, command, true);
    }

    private Outcome send(
            PersonId person,
            @Nullable RequestKey request,
            Function<Occasion, ? extends CareerCommand> command,
            boolean creates) {
        Viewer asker = viewer.get();
        Standing standing = sight.standing(asker, person);
        CareerCommand wanted = command.apply(new Occasion(asker.person(), standing, today.date()));
        requireSight(asker, wanted);
        var done = in.doneBefore(request);
        if (done.isPresent()) {
            return of(person, done.get());
        }
        List<PersonId> deciders = sight.decidersOn(person);
        policy.requireDecider(wanted, deciders);
        policy.admit(asker, standing, wanted);
        requireWhatItNames(asker, wanted);
        return of(
                person,
                in.send(
                        FEATURE,
                        CareerCommand.class,
                        wanted,
                        CareerRecordId.of(person).value(),
                        metadata(asker, standing, deciders),
                        request,
                        creates,
                        () -> records.version(person)));
    }

    /** Callers know the record by its person. */
    private static Outcome of(PersonId person, Outcome outcome) {
        return new Outcome(
                person.value(), outcome.version(), outcome.pending(), outcome.repeated());
    }

    /** Who was mentored confirms it without seeing anything else of the record. */
    private void requireSight(Viewer asker, CareerCommand wanted) {
        boolean named =
                wanted instanceof ConfirmActivity confirm
                        && sight.record(wanted.person())
                                .activity(confirm.number())
                                .filter(one -> asker.person().equals(one.colleague()))
                                .isPresent();
        if (!named) {
            sight.person(asker, wanted.person());
        }
    }

    /** Others know whether there is such a colleague, goal, objective, competency and file. */
    private void requireWhatItNames(Viewer asker, CareerCommand wanted) {
        if (wanted instanceof RecordActivity activity && activity.colleague() != null) {
            Refused.when(
                    directory.person(activity.colleague()).isEmpty(), CareerRule.NO_SUCH_COLLEAGUE);
        }
        if (wanted instanceof LogWin win && win.goal() != null) {
            Refused.when(!isTheirs(win.goal(), win.person()), CareerRule.NO_SUCH_GOAL);
        }
        if (wanted instanceof LogWin win && win.objective() != null) {
            Refused.when(!isSet(asker, win.objective()), CareerRule.NO_SUCH_OBJECTIVE);
        }
        var competency = competencyOf(wanted);
        Refused.when(
                competency != null && !isInFramework(competency), CareerRule.NO_SUCH_COMPETENCY);
        var proof = proofOf(wanted);
        if (proof != null) {
            requireFile(wanted.person(), proof);
        }
    }

    private boolean isSet(Viewer asker, ObjectiveId objective) {
        return objectives
                .find(asker, objective)
                .filter(found -> found.status() == ObjectiveStatus.SET)
                .isPresent();
    }

    private boolean isTheirs(GoalId goal, PersonId person) {
        return goals.goal(goal)
                .filter(
                        found ->
                                found.owner().equals(person)
                                        || found.plan().contributors().stream()
                                                .anyMatch(each -> each.person().equals(person)))
                .isPresent();
    }

    private boolean isInFramework(String competency) {
        return frameworks
                .get()
                .inForceOn(today.date())
                .content()
                .competency(competency)
                .isPresent();
    }

    private static @Nullable String competencyOf(CareerCommand wanted) {
        return switch (wanted) {
            case RateCompetency rate -> rate.competency();
            case AskForMentor ask -> ask.competency();
            case OfferMentoring offer -> offer.competency();
            case RecordActivity activity -> activity.competency();
            case LogWin win -> win.competency();
            default -> null;
        };
    }

    private static @Nullable EvidenceFile proofOf(CareerCommand wanted) {
        return switch (wanted) {
            case AddCredential add -> add.evidence();
            case RenewCredential renew -> renew.evidence();
            case LogCeActivity log -> log.certificate();
            case RecordActivity activity -> activity.evidence();
            case AddExperience experience -> experience.evidence();
            default -> null;
        };
    }

    private void requireFile(PersonId person, EvidenceFile proof) {
        try {
            files.read(person, proof.sha256());
        } catch (NotFound none) {
            throw new Refused(CareerRule.NO_SUCH_FILE);
        }
    }

    private static Metadata metadata(Viewer asker, Standing standing, List<PersonId> deciders) {
        Metadata metadata =
                Metadata.of(
                        asker.person().value(),
                        roleIn(asker, standing).name().toLowerCase(Locale.ROOT),
                        asker.channel());
        boolean standsIn =
                standing == Standing.DECIDER
                        && !deciders.isEmpty()
                        && !deciders.getFirst().equals(asker.person());
        return standsIn ? metadata.onBehalfOf(deciders.getFirst().value()) : metadata;
    }

    /** In which of their roles somebody with several acts. */
    private static Role roleIn(Viewer asker, Standing standing) {
        List<Role> order =
                standing == Standing.DECIDER
                        ? List.of(Role.MANAGER, Role.DIRECTOR, Role.TECHNOLOGIST)
                        : List.of(Role.TECHNOLOGIST, Role.MANAGER, Role.DIRECTOR);
        return order.stream()
                .filter(asker::is)
                .findFirst()
                .orElseGet(() -> asker.roles().stream().findFirst().orElse(Role.TECHNOLOGIST));
    }
}
