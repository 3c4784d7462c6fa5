package org.labgoals.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.data.provider.Query;
import org.labgoals.people.application.PeopleQueries;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.PageOf;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Needed;
import org.labgoals.shared.ui.Sentences;
import org.labgoals.shared.ui.Words;

/**
 * A short form with one button; a refusal, or what is still empty, stands above it and nothing
 * typed is lost.
 */
abstract class AdministrationForm extends Div {

    final transient Words words;
    private final Div said = Build.box("refusal");
    private final Div result = new Div();
    private final transient Needed needed;
    private boolean hinted;

    AdministrationForm(Words words) {
        this.words = words;
        this.needed = new Needed(words);
        addClassName("form-column");
        said.getElement().setAttribute("role", "alert");
    }

    /** What the button does, once all that is needed is filled in. */
    abstract void send();

    /** These have to be filled in before anything is sent. */
    final void needs(HasValueAndElement<?, ?>... fields) {
        needed.add(fields);
    }

    final void lay(String button, Component... fields) {
        add(fields);
        Button send = new Button(words.text(button), click -> trying());
        send.setDisableOnClick(true);
        send.addClickListener(click -> send.setEnabled(true));
        add(said, send, result);
    }

    /** A choice among everybody, however many they are: the list is fetched as it is looked at. */
    static ComboBox<PersonLine> choosePerson(Words words, String label, PeopleQueries people) {
        ComboBox<PersonLine> box = new ComboBox<>(words.text(label));
        box.setItems(
                query -> page(people, query, query.getPage(), query.getPageSize()).items().stream(),
                query -> Math.toIntExact(page(people, query, 0, 1).total()));
        box.setItemLabelGenerator(
                line ->
                        line.active()
                                ? line.name()
                                : words.text("administration.who-left", line.name()));
        return box;
    }

    private static PageOf<PersonLine> page(
            PeopleQueries people, Query<PersonLine, String> query, int page, int size) {
        return people.find(query.getFilter().orElse(null), null, page, size);
    }

    /** Shows the secret link this once, to be handed over. */
    final void showLink(String sentence, String secret) {
        Code link = new Code(words.text("administration.link-address", secret));
        getElement()
                .executeJs("return window.location.origin")
                .then(String.class, origin -> link.setText(origin + "/welcome/" + secret));
        Build.fill(
                result,
                Build.box(
                        "notice",
                        Glyph.KEY.sign(),
                        Build.box("token-secret", new Span(sentence), link)));
    }

    private void trying() {
        said.removeAll();
        result.removeAll();
        var missing = needed.missing();
        if (missing != null) {
            say(missing);
            return;
        }
        var hint = hinted ? null : Fields.patientDataIn(words, this);
        if (hint != null) {
            hinted = true;
            say(hint);
            return;
        }
        try {
            send();
        } catch (RuntimeException problem) {
            say(Sentences.of(problem, words));
            if (!Sentences.isExpected(problem)) {
                throw problem;
            }
        }
    }

    private void say(String sentence) {
        said.add(Glyph.AT_RISK.sign(), new Span(sentence));
    }
}
