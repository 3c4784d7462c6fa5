package org.labgoals.objective.ui;

import java.util.function.Function;
import org.labgoals.alignment.application.SupportQueries;
import org.labgoals.audit.application.LaboratoryHistory;
import org.labgoals.goal.application.Catalogue;
import org.labgoals.goal.application.GoalProposals;
import org.labgoals.indicator.application.IndicatorQueries;
import org.labgoals.objective.application.ObjectiveCommands;
import org.labgoals.objective.application.ObjectiveOccasion;
import org.labgoals.objective.application.ObjectiveQueries;
import org.labgoals.objective.domain.ObjectiveCommand;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.UnsentWords;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.FormKey;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.Words;
import org.springframework.stereotype.Component;

/** What the screens of objectives work with: the ways in and out, and who is looking. */
@Component
class ObjectiveDesk {

    private final ObjectiveQueries queries;
    private final ObjectiveCommands commands;
    private final IndicatorQueries indicators;
    private final SupportQueries support;
    private final GoalProposals proposals;
    private final Catalogue catalogue;
    private final LaboratoryHistory history;
    private final PeopleQueries people;
    private final Directory directory;
    private final CurrentViewer viewers;
    private final UnsentWords unsent;

    ObjectiveDesk(
            ObjectiveQueries queries,
            ObjectiveCommands commands,
            IndicatorQueries indicators,
            SupportQueries support,
            GoalProposals proposals,
            Catalogue catalogue,
            LaboratoryHistory history,
            PeopleQueries people,
            Directory directory,
            CurrentViewer viewers,
            UnsentWords unsent) {
        this.queries = queries;
        this.commands = commands;
        this.indicators = indicators;
        this.support = support;
        this.proposals = proposals;
        this.catalogue = catalogue;
        this.history = history;
        this.people = people;
        this.directory = directory;
        this.viewers = viewers;
        this.unsent = unsent;
    }

    ObjectiveQueries queries() {
        return queries;
    }

    ObjectiveCommands commands() {
        return commands;
    }

    IndicatorQueries indicators() {
        return indicators;
    }

    SupportQueries support() {
        return support;
    }

    GoalProposals proposals() {
        return proposals;
    }

    Catalogue catalogue() {
        return catalogue;
    }

    LaboratoryHistory history() {
        return history;
    }

    PeopleQueries people() {
        return people;
    }

    Viewer viewer() {
        return viewers.get();
    }

    /** What whoever looks can put forward. */
    Proposable proposable() {
        return Proposable.of(
                viewer(),
                queries.ownSections(),
                people.laboratories().stream()
                        .flatMap(laboratory -> laboratory.sections().stream())
                        .toList());
    }

    /** Days seen from today, in the words of whoever looks. */
    Days days(Words words) {
        return new Days(words, queries.today(), directory.zone());
    }

    /** What is typed into a form and not sent yet, kept for whoever looks. */
    Kept kept(String form) {
        return new Kept(unsent, "objective-" + form);
    }

    RequestKey key(String form, String subject) {
        return FormKey.opened(viewer(), "objective-" + form, subject);
    }

    Outcome send(
            ObjectiveId objective,
            RequestKey key,
            Function<ObjectiveOccasion, ObjectiveCommand> command) {
        return commands.send(objective, key, command);
    }
}
