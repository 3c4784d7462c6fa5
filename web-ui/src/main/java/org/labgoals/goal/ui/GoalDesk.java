package org.labgoals.goal.ui;

import org.labgoals.goal.application.Catalogue;
import org.labgoals.goal.application.GoalCommands;
import org.labgoals.goal.application.GoalQueries;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Words;
import org.springframework.stereotype.Component;

/** What the screens of goals work with: the ways in and out, and who is looking. */
@Component
class GoalDesk {

    private final GoalQueries goals;
    private final GoalCommands commands;
    private final PeopleQueries people;
    private final Catalogue catalogue;
    private final Directory directory;
    private final CurrentViewer viewers;

    GoalDesk(
            GoalQueries goals,
            GoalCommands commands,
            PeopleQueries people,
            Catalogue catalogue,
            Directory directory,
            CurrentViewer viewers) {
        this.goals = goals;
        this.commands = commands;
        this.people = people;
        this.catalogue = catalogue;
        this.directory = directory;
        this.viewers = viewers;
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

    Catalogue catalogue() {
        return catalogue;
    }

    Viewer viewer() {
        return viewers.get();
    }

    /** Days seen from today, in the words of whoever looks. */
    Days days(Words words) {
        return new Days(words, goals.today(), directory.zone());
    }
}
