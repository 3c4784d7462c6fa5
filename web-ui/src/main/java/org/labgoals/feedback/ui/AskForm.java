package org.labgoals.feedback.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.IntegerField;
import com.vaadin.flow.component.textfield.TextArea;
import java.util.Arrays;
import java.util.List;
import org.labgoals.feedback.application.Wanted.Asked;
import org.labgoals.feedback.domain.FeedbackSource;
import org.labgoals.feedback.domain.FeedbackTopic;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Words;

/** Asks for feedback: colleagues by name, clinicians and patients by links. */
final class AskForm {

    private static final int WEEKS = 2;
    private static final int MOST = 50;

    private AskForm() {}

    /** Opens it for feedback on the person. */
    static void open(FeedbackDesk desk, PersonLine person, Words words) {
        var key = desk.key("ask", person.id().value());
        var topic = TopicField.of(words);
        TopicField.fill(topic, desk, person, words);
        var question = Fields.words(words, words.text("feedback.ask.question"), "question");
        question.setMaxLength(500);
        var source = new RadioButtonGroup<FeedbackSource>(words.text("feedback.ask.source"));
        source.setItems(FeedbackSource.values());
        source.setItemLabelGenerator(each -> words.text("feedback.ask." + name(each)));
        var colleagues = new MultiSelectComboBox<PersonLine>(words.text("feedback.ask.whom"));
        colleagues.setItems(desk.colleagues(person.id()));
        colleagues.setItemLabelGenerator(PersonLine::name);
        colleagues.setHelperText(words.text("feedback.ask.whom-hint"));
        colleagues.setWidthFull();
        var cards = new IntegerField(words.text("feedback.ask.cards"));
        cards.setMin(0);
        cards.setMax(MOST);
        cards.setStepButtonsVisible(true);
        cards.setHelperText(words.text("feedback.ask.cards-hint"));
        var addresses = new TextArea(words.text("feedback.ask.addresses"));
        addresses.setHelperText(words.text("feedback.ask.addresses-hint"));
        addresses.setWidthFull();
        source.addValueChangeListener(
                change -> {
                    var chosen = change.getValue();
                    colleagues.setVisible(!chosen.isOutside());
                    cards.setVisible(chosen.isOutside());
                    addresses.setVisible(chosen == FeedbackSource.CLINICIAN);
                    cards.setValue(chosen == FeedbackSource.PATIENT ? 1 : 0);
                });
        cards.setVisible(false);
        addresses.setVisible(false);
        source.setValue(FeedbackSource.PEER);
        var today = desk.queries().today();
        var due =
                Fields.day(
                        words,
                        words.text("feedback.ask.due"),
                        today.plusWeeks(WEEKS),
                        today.plusYears(1),
                        "due");
        new DecisionDialog(
                        words,
                        words.text("feedback.ask.title", person.name()),
                        words.text("feedback.ask.why"),
                        words.text("feedback.ask.send"),
                        question,
                        topic,
                        source,
                        colleagues,
                        cards,
                        addresses,
                        due)
                .needing(question, due)
                .open(
                        () -> {
                            var outside = source.getValue().isOutside();
                            var about = topic.getValue();
                            var outcome =
                                    desk.commands()
                                            .ask(
                                                    person.id(),
                                                    key,
                                                    new Asked(
                                                            about == null
                                                                    ? FeedbackTopic.PERSON
                                                                    : about.topic(),
                                                            PersonalText.of(question.getValue()),
                                                            source.getValue(),
                                                            outside
                                                                    ? List.of()
                                                                    : colleagues.getValue().stream()
                                                                            .map(PersonLine::id)
                                                                            .toList(),
                                                            outside && cards.getValue() != null
                                                                    ? cards.getValue()
                                                                    : 0,
                                                            addresses.isVisible()
                                                                    ? lines(addresses.getValue())
                                                                    : List.of(),
                                                            due.getValue()));
                            UI.getCurrent().navigate("feedback/" + outcome.subject());
                            return outcome;
                        });
    }

    private static String name(FeedbackSource source) {
        return org.labgoals.shared.domain.Kebab.of(source) + "s";
    }

    private static List<String> lines(String typed) {
        return Arrays.stream(typed.split("[\\s,;]+"))
                .filter(each -> !each.isBlank())
                .distinct()
                .toList();
    }
}
