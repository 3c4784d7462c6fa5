package org.labgoals.goal.ui;

import java.util.List;
import org.labgoals.career.application.ShownCriteria;
import org.labgoals.goal.application.Catalogue;
import org.labgoals.goal.application.GoalCommands;
import org.labgoals.goal.application.GoalQueries;
import org.labgoals.objective.application.ObjectiveLine;
import org.labgoals.objective.application.ObjectiveQueries;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.objective.domain.ObjectiveStatus;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.UnsentWords;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.Words;
import org.springframework.stereotype.Component;

/** What the screens of goals work with: the ways in and out, and who is looking. */
@Component
class GoalDesk {

    private final GoalQueries goals;
    private final GoalCommands commands;
    private final PeopleQueries people;
    private final ObjectiveQueries objectives;
    private final ShownCriteria criteria;
    private final Catalogue catalogue;
    private final Directory directory;
    private final CurrentViewer viewers;
    private final UnsentWords unsent;

    GoalDesk(
            GoalQueries goals,
            GoalCommands commands,
            PeopleQueries people,
            ObjectiveQueries objectives,
            ShownCriteria criteria,
            Catalogue catalogue,
            Directory directory,
            CurrentViewer viewers,
            UnsentWords unsent) {
        this.goals = goals;
        this.commands = commands;
        this.people = people;
        this.objectives = objectives;
        this.criteria = criteria;
        this.catalogue = catalogue;
        this.directory = directory;
        this.viewers = viewers;
        this.unsent = unsent;
    }

    GoalQueries goals() {
        return goals;
    }

    GoalCommands commands() {
        return commands;
    }

    PeopleQueries people() {
        return people;
    }

    ObjectiveQueries objectives() {
        return objectives;
    }

    ShownCriteria criteria() {
        return criteria;
    }

    /** The objectives that a goal can support today, by level, the weightiest first. */
    List<ObjectiveLine> openObjectives() {
        var today = objectives.today();
        return objectives.tree(null).lines().stream()
                .filter(line -> line.status() == ObjectiveStatus.SET)
                .filter(line -> line.plan().level() != ObjectiveLevel.VISION)
                .filter(line -> line.plan().overlaps(today, today))
                .toList();
    }

    Catalogue catalogue() {
        return catalogue;
    }

    Viewer viewer() {
        return viewers.get();
    }

    /** What the viewer typed into a form and did not send. */
    Kept kept(String form) {
        return new Kept(unsent, form);
    }

    /** Days seen from today, in the words of whoever looks. */
    Days days(Words words) {
        return new Days(words, goals.today(), directory.zone());
    }
}
