package org.labgoals.indicator.ui;

import java.util.List;
import org.labgoals.alignment.application.SupportQueries;
import org.labgoals.audit.application.LaboratoryHistory;
import org.labgoals.indicator.application.IndicatorCommands;
import org.labgoals.indicator.application.IndicatorQueries;
import org.labgoals.indicator.domain.IndicatorId;
import org.labgoals.objective.application.ObjectiveLine;
import org.labgoals.objective.application.ObjectiveQueries;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.application.UnsentWords;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.FormKey;
import org.labgoals.shared.ui.Kept;
import org.labgoals.shared.ui.Words;
import org.springframework.stereotype.Component;

/** What the screens of indicators work with: the ways in and out, and who is looking. */
@Component
class IndicatorDesk {

    private final IndicatorQueries queries;
    private final IndicatorCommands commands;
    private final ObjectiveQueries objectives;
    private final SupportQueries support;
    private final LaboratoryHistory history;
    private final PeopleQueries people;
    private final Directory directory;
    private final CurrentViewer viewers;
    private final UnsentWords unsent;

    IndicatorDesk(
            IndicatorQueries queries,
            IndicatorCommands commands,
            ObjectiveQueries objectives,
            SupportQueries support,
            LaboratoryHistory history,
            PeopleQueries people,
            Directory directory,
            CurrentViewer viewers,
            UnsentWords unsent) {
        this.queries = queries;
        this.commands = commands;
        this.objectives = objectives;
        this.support = support;
        this.history = history;
        this.people = people;
        this.directory = directory;
        this.viewers = viewers;
        this.unsent = unsent;
    }

    IndicatorQueries queries() {
        return queries;
    }

    IndicatorCommands commands() {
        return commands;
    }

    SupportQueries support() {
        return support;
    }

    LaboratoryHistory history() {
        return history;
    }

    /** Whether whoever looks keeps indicators; the rules decide again when they do. */
    boolean keeps() {
        var viewer = viewers.get();
        return viewer.is(Role.MANAGER) || viewer.is(Role.DIRECTOR);
    }

    /** The objectives that name the indicator today. */
    List<ObjectiveLine> objectivesOf(IndicatorId indicator) {
        return objectives.tree(null).lines().stream()
                .filter(line -> line.plan().indicators().contains(indicator))
                .toList();
    }

    /** The sections of the laboratories, by name. */
    List<String> sections() {
        return people.laboratories().stream()
                .flatMap(laboratory -> laboratory.sections().stream())
                .distinct()
                .sorted()
                .toList();
    }

    /** Days seen from today, in the words of whoever looks. */
    Days days(Words words) {
        return new Days(words, queries.today(), directory.zone());
    }

    /** What is typed into a form and not sent yet, kept for whoever looks. */
    Kept kept(String form) {
        return new Kept(unsent, "indicator-" + form);
    }

    RequestKey key(String form, String subject) {
        return FormKey.opened(viewers.get(), "indicator-" + form, subject);
    }
}
