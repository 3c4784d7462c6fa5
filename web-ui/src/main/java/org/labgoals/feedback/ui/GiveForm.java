package org.labgoals.feedback.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.application.TopicChoice;
import org.labgoals.feedback.domain.FeedbackTopic;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.Words;

/** Says something of a colleague, unasked. */
final class GiveForm {

    private GiveForm() {}

    /**
     * Opens it.
     *
     * @param person of whom; null where that is to be chosen
     */
    static void open(FeedbackDesk desk, @Nullable PersonLine person, Words words) {
        var key = desk.key("give", person == null ? "" : person.id().value());
        var colleague = new ComboBox<PersonLine>(words.text("feedback.give.whom"));
        colleague.setItems(desk.colleagues(desk.viewer().person()));
        colleague.setItemLabelGenerator(PersonLine::name);
        colleague.setWidthFull();
        var topic = TopicField.of(words);
        colleague.addValueChangeListener(
                change -> TopicField.fill(topic, desk, change.getValue(), words));
        var fields =
                new WordsFields(
                        words,
                        person == null ? words.text("feedback.the-person") : person.name(),
                        true);
        List<Component> all = new ArrayList<>();
        if (person == null) {
            all.add(colleague);
        } else {
            colleague.setValue(person);
            TopicField.fill(topic, desk, person, words);
        }
        all.add(topic);
        all.add(fields);
        var dialog =
                new DecisionDialog(
                                words,
                                person == null
                                        ? words.text("feedback.give.ask")
                                        : words.text("feedback.give.ask-of", person.name()),
                                words.text("feedback.give.why"),
                                words.text("feedback.give.send"),
                                all.toArray(Component[]::new))
                        .needing(fields.needed());
        if (person == null) {
            dialog.needing(colleague);
        }
        dialog.open(
                () -> {
                    var chosen = person == null ? colleague.getValue() : person;
                    TopicChoice about = topic.getValue();
                    return WordsFields.received(
                            desk.commands()
                                    .give(
                                            chosen.id(),
                                            key,
                                            about == null ? FeedbackTopic.PERSON : about.topic(),
                                            fields.said()),
                            words,
                            desk.days(words));
                });
    }
}
