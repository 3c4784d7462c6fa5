package org.labgoals.feedback.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.application.TopicChoice;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.ui.Words;

/** What it is about: the person as a whole, one of their goals, or a competency. */
final class TopicField {

    private TopicField() {}

    static ComboBox<TopicChoice> of(Words words) {
        var field = new ComboBox<TopicChoice>(words.text("feedback.topic"));
        field.setItemLabelGenerator(
                each ->
                        words.text(
                                "feedback.topic."
                                        + org.labgoals.shared.domain.Kebab.of(each.topic().about()),
                                each.title().orErased()));
        field.setPlaceholder(words.text("feedback.topic.person"));
        field.setClearButtonVisible(true);
        field.setWidthFull();
        return field;
    }

    /** Offers what is the person's; nothing while nobody is chosen. */
    static void fill(
            ComboBox<TopicChoice> field,
            FeedbackDesk desk,
            @Nullable PersonLine person,
            Words words) {
        List<TopicChoice> choices =
                person == null ? List.of() : new ArrayList<>(desk.queries().topics(person.id()));
        field.setItems(choices);
        field.setVisible(!choices.isEmpty());
    }
}
