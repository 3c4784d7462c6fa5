package org.labgoals.goal.application;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Alignment;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.GoalCommand.ProposeGoal;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalRule;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Metadata;
import org.labgoals.shared.application.OneWayIn;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;
import org.springframework.stereotype.Component;

/**
 * The one way to propose a goal to others: a template in support of an objective, to several people
 * at once. Each gets a draft of their own.
 *
 * <p>All is asked before the first draft is made. The same proposal once more reaches nobody twice:
 * a draft’s id follows from the objective, the template and the person, and the next number is
 * taken only where the one before has ended. Throws {@link Refused} when a rule refuses.
 */
@Component
public class GoalProposals {

    private static final int MOST_PEOPLE = 100;

    private final CurrentViewer viewer;
    private final GoalRecords records;
    private final GoalPolicy policy;
    private final OpenObjectives objectives;
    private final Catalogue catalogue;
    private final Directory directory;
    private final OneWayIn way;
    private final Today today;

    GoalProposals(
            CurrentViewer viewer,
            GoalRecords records,
            GoalPolicy policy,
            OpenObjectives objectives,
            Catalogue catalogue,
            Directory directory,
            OneWayIn way,
            Today today) {
        this.viewer = viewer;
        this.records = records;
        this.policy = policy;
        this.objectives = objectives;
        this.catalogue = catalogue;
        this.directory = directory;
        this.way = way;
        this.today = today;
    }

    /** Those whose goals the viewer decides on, by name. */
    public List<PersonLine> people() {
        return decidedOn().toList();
    }

    /** Whether there is anybody to propose a goal to. */
    public boolean isOpen() {
        return decidedOn().findAny().isPresent();
    }

    private Stream<PersonLine> decidedOn() {
        var asker = viewer.get();
        var day = today.date();
        return directory.everybodyIn(directory.reachOf(asker, day)).stream()
                .filter(person -> directory.decidersOf(person.id(), day).contains(asker.person()));
    }

    /**
     * Proposes a template to people.
     *
     * @param request null where repeats cannot happen
     * @param template key of a template of the catalogue
     * @param serving which objective, and how the goal would serve it
     * @throws org.labgoals.shared.application.KeyReused when the request key was used for something
     *     else
     */
    public List<ProposedDraft> propose(
            @Nullable RequestKey request,
            String template,
            Alignment serving,
            List<PersonId> people) {
        var asker = viewer.get();
        var named = new LinkedHashSet<>(people);
        var plan =
                catalogue
                        .template(template)
                        .orElseThrow(() -> new Refused(ProposalRule.NO_SUCH_TEMPLATE))
                        .plan(today.date(), serving);
        Refused.when(named.isEmpty(), ProposalRule.NOBODY_NAMED);
        Refused.when(named.size() > MOST_PEOPLE, ProposalRule.TOO_MANY_NAMED);
        var at = new Occasion(asker.person(), Standing.DECIDER, today.date());
        var shares =
                named.stream()
                        .map(
                                person ->
                                        share(
                                                request,
                                                new ProposeGoal(
                                                        next(template, serving, person),
                                                        at,
                                                        person,
                                                        plan)))
                        .toList();
        shares.stream()
                .filter(each -> each.done() == null)
                .forEach(each -> admit(asker, each.proposal()));
        return shares.stream().map(each -> draft(asker, each)).toList();
    }

    private Share share(@Nullable RequestKey request, ProposeGoal proposal) {
        var part = request == null ? null : request.part(proposal.owner().value());
        return new Share(part, way.doneBefore(part).orElse(null), proposal);
    }

    private ProposedDraft draft(Viewer asker, Share share) {
        var person = share.proposal().owner();
        var outcome = share.done() == null ? send(asker, share) : share.done();
        return new ProposedDraft(
                directory.person(person).orElseGet(() -> PersonLine.unknown(person)),
                new GoalId(outcome.subject()),
                outcome.pending());
    }

    private void admit(Viewer asker, ProposeGoal proposal) {
        policy.admit(asker, Standing.DECIDER, proposal);
        Refused.when(!deciders(proposal).contains(asker.person()), GoalRule.ONLY_TO_OWN_PEOPLE);
        objectives.check(null, proposal);
    }

    private Outcome send(Viewer asker, Share share) {
        var proposal = share.proposal();
        return way.send(
                "goal",
                GoalCommand.class,
                proposal,
                proposal.goal().value(),
                Metadata.acting(asker, Standing.DECIDER, deciders(proposal)),
                share.request(),
                true,
                () -> records.version(proposal.goal()));
    }

    private List<PersonId> deciders(ProposeGoal proposal) {
        return directory.decidersOf(proposal.owner(), today.date());
    }

    /** The draft they have and may still take up, else the next one. */
    private GoalId next(String template, Alignment serving, PersonId person) {
        int number = 0;
        while (true) {
            var seed =
                    String.join(
                            " ",
                            "proposal",
                            serving.objective().value(),
                            template,
                            person.value(),
                            String.valueOf(number));
            var id = new GoalId(UUID.nameUUIDFromBytes(seed.getBytes(UTF_8)).toString());
            var known = records.goal(id);
            if (known.isEmpty() || !known.get().isFinal()) {
                return id;
            }
            number++;
        }
    }

    /** One person's part of the request, and what came of it if it was done before. */
    private record Share(
            @Nullable RequestKey request, @Nullable Outcome done, ProposeGoal proposal) {}
}
