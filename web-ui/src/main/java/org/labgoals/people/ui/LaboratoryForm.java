package org.labgoals.people.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.ZoneId;
import java.util.UUID;
import org.labgoals.people.application.PeopleCommands;
import org.labgoals.people.domain.LaboratoryCommand.OpenLaboratory;
import org.labgoals.people.domain.LaboratoryId;
import org.labgoals.shared.ui.Words;

/** Opens the laboratory: its name, its time zone and its sections. */
class LaboratoryForm extends AdministrationForm {

    private final transient PeopleCommands commands;
    private final transient Runnable done;
    private final String id = UUID.randomUUID().toString();
    private final TextField name = new TextField();
    private final ComboBox<String> zone = new ComboBox<>();
    private final TextArea sections = new TextArea();

    LaboratoryForm(PeopleCommands commands, Words words, Runnable done) {
        super(words);
        this.commands = commands;
        this.done = done;
        name.setLabel(words.text("administration.laboratory-name"));
        zone.setLabel(words.text("administration.zone"));
        zone.setItems(ZoneId.getAvailableZoneIds().stream().sorted().toList());
        zone.setValue(ZoneId.systemDefault().getId());
        sections.setLabel(words.text("administration.sections"));
        sections.setHelperText(words.text("administration.sections-hint"));
        sections.setValue(words.text("administration.sections-usual"));
        needs(name, zone, sections);
        lay("administration.open-laboratory", name, zone, sections);
    }

    @Override
    void send() {
        commands.laboratory(
                null,
                on ->
                        new OpenLaboratory(
                                new LaboratoryId(id),
                                on,
                                name.getValue().strip(),
                                zone.getValue(),
                                sections.getValue()
                                        .lines()
                                        .map(String::strip)
                                        .filter(line -> !line.isEmpty())
                                        .toList(),
                                on.today()));
        done.run();
    }
}
