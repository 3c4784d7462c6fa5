package org.labgoals.competency.ui;

import java.time.LocalDate;
import java.util.function.Function;
import org.labgoals.competency.application.CompetencyCommands;
import org.labgoals.competency.application.CompetencyOccasion;
import org.labgoals.competency.application.CompetencyQueries;
import org.labgoals.competency.domain.CompetencyCommand;
import org.labgoals.evidence.application.EvidenceFiles;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.UnsentWords;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.FormKey;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.Words;
import org.springframework.stereotype.Component;

/** What the screens of competency work with: the ways in and out, and who is looking. */
@Component
public class CompetencyDesk {

    private final CompetencyQueries queries;
    private final CompetencyCommands commands;
    private final PeopleQueries people;
    private final EvidenceFiles files;
    private final Directory directory;
    private final CurrentViewer viewers;
    private final UnsentWords unsent;

    CompetencyDesk(
            CompetencyQueries queries,
            CompetencyCommands commands,
            PeopleQueries people,
            EvidenceFiles files,
            Directory directory,
            CurrentViewer viewers,
            UnsentWords unsent) {
        this.queries = queries;
        this.commands = commands;
        this.people = people;
        this.files = files;
        this.directory = directory;
        this.viewers = viewers;
        this.unsent = unsent;
    }

    CompetencyQueries queries() {
        return queries;
    }

    CompetencyCommands commands() {
        return commands;
    }

    PeopleQueries people() {
        return people;
    }

    EvidenceFiles files() {
        return files;
    }

    Viewer viewer() {
        return viewers.get();
    }

    /** Whether whoever looks may know of the person's competency. */
    public boolean mayRead(PersonId person) {
        try {
            queries.record(person);
            return true;
        } catch (NotFound none) {
            return false;
        }
    }

    /** Days seen from today, in the words of whoever looks. */
    Days days(Words words) {
        return new Days(words, queries.today(), directory.zone());
    }

    /** Days seen from another day. */
    Days days(Words words, LocalDate day) {
        return new Days(words, day, directory.zone());
    }

    /** What is typed into a form and not sent yet, kept for whoever looks. */
    Kept kept(String form) {
        return new Kept(unsent, "competency-" + form);
    }

    RequestKey key(String form, String subject) {
        return FormKey.opened(viewer(), form, subject);
    }

    Outcome send(
            PersonId person,
            RequestKey key,
            Function<CompetencyOccasion, CompetencyCommand> command) {
        return commands.person(person, key, command);
    }
}
