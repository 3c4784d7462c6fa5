package org.labgoals.career.ui;

import java.time.LocalDate;
import org.labgoals.career.application.CareerQueries;
import org.labgoals.career.application.FrameworkCommands;
import org.labgoals.career.application.FrameworkQueries;
import org.labgoals.career.domain.CareerFrameworkId;
import org.labgoals.career.domain.CredentialRules;
import org.labgoals.career.domain.Expectation;
import org.labgoals.career.domain.Framework;
import org.labgoals.career.domain.FrameworkCommand.AdoptFramework;
import org.labgoals.career.domain.FrameworkCommand.DropExpectation;
import org.labgoals.career.domain.FrameworkCommand.SetExpectation;
import org.labgoals.career.domain.Place;
import org.labgoals.goal.application.Catalogue;
import org.labgoals.goal.application.GoalTemplate;
import org.labgoals.people.application.Directory;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.FormKey;
import org.labgoals.shared.ui.Words;
import org.springframework.stereotype.Component;

/** What the framework's screen works with: the ways in and out. */
@Component
class FrameworkDesk {

    private final FrameworkQueries queries;
    private final FrameworkCommands commands;
    private final CareerQueries records;
    private final Catalogue catalogue;
    private final Directory directory;
    private final CurrentViewer viewers;

    FrameworkDesk(
            FrameworkQueries queries,
            FrameworkCommands commands,
            CareerQueries records,
            Catalogue catalogue,
            Directory directory,
            CurrentViewer viewers) {
        this.queries = queries;
        this.commands = commands;
        this.records = records;
        this.catalogue = catalogue;
        this.directory = directory;
        this.viewers = viewers;
    }

    FrameworkQueries queries() {
        return queries;
    }

    CredentialRules rules() {
        return records.rules();
    }

    /** The title of a template; its key where the catalogue has it no more. */
    String template(String key) {
        return catalogue.template(key).map(GoalTemplate::title).orElse(key);
    }

    LocalDate today() {
        return records.today();
    }

    Days days(Words words) {
        return new Days(words, records.today(), directory.zone());
    }

    /** One key for one opened form. */
    RequestKey key(String form) {
        return FormKey.opened(viewers.get(), form, CareerFrameworkId.THE_ONE.value());
    }

    Outcome set(
            RequestKey key, Place place, Expectation expectation, LocalDate from, String reason) {
        return commands.change(
                key,
                (at, shipped) ->
                        new SetExpectation(
                                CareerFrameworkId.THE_ONE,
                                at,
                                shipped,
                                place,
                                expectation,
                                from,
                                reason));
    }

    Outcome drop(RequestKey key, Place place, String expectation, LocalDate from, String reason) {
        return commands.change(
                key,
                (at, shipped) ->
                        new DropExpectation(
                                CareerFrameworkId.THE_ONE,
                                at,
                                shipped,
                                place,
                                expectation,
                                from,
                                reason));
    }

    Outcome adopt(RequestKey key, Framework content, LocalDate from, String reason) {
        return commands.change(
                key,
                (at, shipped) ->
                        new AdoptFramework(
                                CareerFrameworkId.THE_ONE, at, shipped, content, from, reason));
    }
}
