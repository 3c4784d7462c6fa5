package org.labgoals.feedback.ui;

import java.util.List;
import org.labgoals.feedback.application.FeedbackCommands;
import org.labgoals.feedback.application.FeedbackQueries;
import org.labgoals.feedback.application.GoalOfFeedback;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.FormKey;
import org.labgoals.shared.ui.Words;
import org.springframework.stereotype.Component;

/**
 * What the screens of feedback work with: the ways in and out, and who is looking. Words that are
 * typed and not sent are not kept here: who writes without a name would be named beside them.
 */
@Component
class FeedbackDesk {

    private static final int MOST_COLLEAGUES = 200;

    private final FeedbackQueries queries;
    private final FeedbackCommands commands;
    private final GoalOfFeedback goals;
    private final PeopleQueries people;
    private final Directory directory;
    private final CurrentViewer viewers;

    FeedbackDesk(
            FeedbackQueries queries,
            FeedbackCommands commands,
            GoalOfFeedback goals,
            PeopleQueries people,
            Directory directory,
            CurrentViewer viewers) {
        this.queries = queries;
        this.commands = commands;
        this.goals = goals;
        this.people = people;
        this.directory = directory;
        this.viewers = viewers;
    }

    FeedbackQueries queries() {
        return queries;
    }

    FeedbackCommands commands() {
        return commands;
    }

    GoalOfFeedback goals() {
        return goals;
    }

    PeopleQueries people() {
        return people;
    }

    Viewer viewer() {
        return viewers.get();
    }

    /** Whether whoever looks asks for and gives feedback at all. */
    boolean isAtWork() {
        var viewer = viewer();
        return viewer.is(Role.TECHNOLOGIST) || viewer.is(Role.MANAGER) || viewer.is(Role.DIRECTOR);
    }

    /** Whom the viewer knows by name and who is at work, but for one. */
    List<PersonLine> colleagues(PersonId but) {
        return people.find(null, null, 0, MOST_COLLEAGUES).items().stream()
                .filter(PersonLine::active)
                .filter(each -> !each.id().equals(but))
                .toList();
    }

    PersonLine person(PersonId id) {
        return directory.person(id).orElseGet(() -> PersonLine.unknown(id));
    }

    /** Days seen from today, in the words of whoever looks. */
    Days days(Words words) {
        return new Days(words, queries.today(), directory.zone());
    }

    RequestKey key(String form, String subject) {
        return FormKey.opened(viewer(), "feedback-" + form, subject);
    }
}
