package org.labgoals.review.ui;

import java.util.function.Function;
import org.labgoals.audit.application.ReviewTimeline;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.review.application.CycleCommands;
import org.labgoals.review.application.ReviewCommands;
import org.labgoals.review.application.ReviewQueries;
import org.labgoals.review.domain.ReviewCommand;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.UnsentWords;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.FormKey;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.Words;
import org.springframework.stereotype.Component;

/** What the screens of reviews work with: the ways in and out, and who is looking. */
@Component
class ReviewDesk {

    private final ReviewQueries queries;
    private final ReviewCommands commands;
    private final CycleCommands cycles;
    private final PeopleQueries people;
    private final Directory directory;
    private final CurrentViewer viewers;
    private final UnsentWords unsent;
    private final ReviewTimeline history;

    ReviewDesk(
            ReviewQueries queries,
            ReviewCommands commands,
            CycleCommands cycles,
            PeopleQueries people,
            Directory directory,
            CurrentViewer viewers,
            UnsentWords unsent,
            ReviewTimeline history) {
        this.queries = queries;
        this.commands = commands;
        this.cycles = cycles;
        this.people = people;
        this.directory = directory;
        this.viewers = viewers;
        this.unsent = unsent;
        this.history = history;
    }

    ReviewQueries queries() {
        return queries;
    }

    ReviewCommands commands() {
        return commands;
    }

    CycleCommands cycles() {
        return cycles;
    }

    PeopleQueries people() {
        return people;
    }

    ReviewTimeline history() {
        return history;
    }

    Viewer viewer() {
        return viewers.get();
    }

    /** Days seen from today, in the words of whoever looks. */
    Days days(Words words) {
        return new Days(words, queries.today(), directory.zone());
    }

    /** What is typed into a form and not sent yet, kept for whoever looks. */
    Kept kept(String form) {
        return new Kept(unsent, "review-" + form);
    }

    RequestKey key(String form, String subject) {
        return FormKey.opened(viewer(), "review-" + form, subject);
    }

    Outcome send(PersonId person, RequestKey key, Function<Occasion, ReviewCommand> command) {
        return commands.send(person, key, command);
    }
}
