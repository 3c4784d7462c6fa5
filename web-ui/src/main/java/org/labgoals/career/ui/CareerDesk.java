package org.labgoals.career.ui;

import java.util.List;
import org.labgoals.career.application.CareerCommands;
import org.labgoals.career.application.CareerPages;
import org.labgoals.career.application.CareerQueries;
import org.labgoals.career.application.FrameworkQueries;
import org.labgoals.career.application.RecordPage;
import org.labgoals.career.domain.CredentialRules;
import org.labgoals.career.domain.Framework;
import org.labgoals.evidence.application.EvidenceFiles;
import org.labgoals.goal.application.Catalogue;
import org.labgoals.goal.application.GoalQueries;
import org.labgoals.goal.application.GoalTemplate;
import org.labgoals.objective.application.FindObjectives;
import org.labgoals.objective.application.ObjectiveLine;
import org.labgoals.objective.application.ObjectiveQueries;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.UnsentWords;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.Words;
import org.springframework.stereotype.Component;

/** What the screens of careers work with: the ways in and out, and who is looking. */
@Component
public class CareerDesk {

    private final CareerQueries records;
    private final CareerPages pages;
    private final CareerCommands commands;
    private final PeopleQueries people;
    private final GoalQueries goals;
    private final Catalogue catalogue;
    private final EvidenceFiles files;
    private final Directory directory;
    private final CurrentViewer viewers;
    private final UnsentWords unsent;
    private final ObjectiveQueries objectives;
    private final FrameworkQueries frameworks;

    CareerDesk(
            CareerQueries records,
            CareerPages pages,
            CareerCommands commands,
            PeopleQueries people,
            GoalQueries goals,
            Catalogue catalogue,
            EvidenceFiles files,
            Directory directory,
            CurrentViewer viewers,
            UnsentWords unsent,
            ObjectiveQueries objectives,
            FrameworkQueries frameworks) {
        this.records = records;
        this.pages = pages;
        this.commands = commands;
        this.people = people;
        this.goals = goals;
        this.catalogue = catalogue;
        this.files = files;
        this.directory = directory;
        this.viewers = viewers;
        this.unsent = unsent;
        this.objectives = objectives;
        this.frameworks = frameworks;
    }

    CareerQueries records() {
        return records;
    }

    CareerPages pages() {
        return pages;
    }

    CareerCommands commands() {
        return commands;
    }

    PeopleQueries people() {
        return people;
    }

    GoalQueries goals() {
        return goals;
    }

    EvidenceFiles files() {
        return files;
    }

    /** Objectives that are set, the weightiest first. */
    List<ObjectiveLine> openObjectives() {
        return objectives.find(FindObjectives.ALL).items().stream()
                .filter(each -> each.state().isOpen())
                .toList();
    }

    /** The framework of today. */
    Framework framework() {
        return frameworks.framework(null).inForce().content();
    }

    /** Whether the viewer may read the person's career. */
    public boolean mayRead(PersonId person) {
        try {
            records.record(person);
            return true;
        } catch (NotFound unknown) {
            return false;
        }
    }

    Viewer viewer() {
        return viewers.get();
    }

    /** Keeps what is typed into a form until it is sent. */
    Kept kept(String form) {
        return new Kept(unsent, form);
    }

    /** Days seen from today, in the words of whoever looks. */
    Days days(Words words) {
        return new Days(words, records.today(), directory.zone());
    }

    CareerWords words(Words words, Framework framework, CredentialRules rules) {
        return new CareerWords(
                words,
                days(words),
                framework,
                rules,
                key -> catalogue.template(key).map(GoalTemplate::title).orElse(key));
    }

    static Reader reader(RecordPage page) {
        return switch (page.standing()) {
            case OWNER -> Reader.OWNER;
            case DECIDER -> Reader.DECIDER;
            default -> Reader.ONLOOKER;
        };
    }
}
