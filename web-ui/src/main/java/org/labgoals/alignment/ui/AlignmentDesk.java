package org.labgoals.alignment.ui;

import java.util.List;
import org.labgoals.alignment.application.AlignmentQueries;
import org.labgoals.goal.application.GoalProposals;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.people.application.TeamLine;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Words;
import org.springframework.stereotype.Component;

/** What the screens of alignment work with, and who is looking. */
@Component
class AlignmentDesk {

    private final AlignmentQueries queries;
    private final PeopleQueries people;
    private final Directory directory;
    private final GoalProposals proposals;
    private final CurrentViewer viewers;

    AlignmentDesk(
            AlignmentQueries queries,
            PeopleQueries people,
            Directory directory,
            GoalProposals proposals,
            CurrentViewer viewers) {
        this.queries = queries;
        this.people = people;
        this.directory = directory;
        this.proposals = proposals;
        this.viewers = viewers;
    }

    AlignmentQueries queries() {
        return queries;
    }

    GoalProposals proposals() {
        return proposals;
    }

    Viewer viewer() {
        return viewers.get();
    }

    /** Every team, by name. */
    List<TeamLine> teams() {
        return people.teams();
    }

    /** Days seen from today, in the words of whoever looks. */
    Days days(Words words) {
        return new Days(words, queries.today(), directory.zone());
    }
}
