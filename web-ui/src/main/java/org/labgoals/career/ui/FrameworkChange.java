package org.labgoals.career.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.FrameworkText;
import org.labgoals.career.domain.Expectation;
import org.labgoals.career.domain.Framework;
import org.labgoals.career.domain.FrameworkVersion;
import org.labgoals.career.domain.Place;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Words;

/** Dialogs that change the framework from a day on, each with a reason. */
final class FrameworkChange {

    private final FrameworkDesk desk;
    private final Words words;
    private final Framework latest;
    private final LocalDate earliest;

    FrameworkChange(FrameworkDesk desk, Words words, FrameworkVersion latest) {
        this.desk = desk;
        this.words = words;
        this.latest = latest.content();
        var today = desk.today();
        this.earliest = latest.from().isAfter(today) ? latest.from() : today;
    }

    /** Adds an expectation, or alters the one given. */
    void set(Place place, String called, @Nullable Expectation before) {
        var fields = new ExpectationFields(words, latest, desk.rules(), before);
        var from = from();
        var reason = reason();
        var key = desk.key("set-expectation");
        dialog(before == null ? "add" : "alter", called, fields, from, reason)
                .open(
                        () ->
                                desk.set(
                                        key,
                                        place,
                                        fields.expectation(),
                                        day(from),
                                        reason.getValue()));
    }

    /** Expects something no longer. */
    void drop(Place place, String called, Expectation expectation) {
        var from = from();
        var reason = reason();
        var key = desk.key("drop-expectation");
        dialog("drop", called, from, reason)
                .open(() -> desk.drop(key, place, expectation.key(), day(from), reason.getValue()));
    }

    /** Changes everything at once, as a text. */
    void text() {
        var text = new TextArea(words.text("framework.field.text"));
        text.setHelperText(words.text("framework.field.text-hint"));
        text.setWidthFull();
        text.setMinRows(12);
        text.setMaxRows(24);
        text.addClassName("framework-text");
        text.setValue(FrameworkText.write(latest));
        var from = from();
        var reason = reason();
        var key = desk.key("adopt-framework");
        dialog("text", words.text("framework.title"), text, from, reason)
                .open(
                        () ->
                                desk.adopt(
                                        key,
                                        FrameworkText.read(text.getValue()),
                                        day(from),
                                        reason.getValue()));
    }

    private DecisionDialog dialog(String what, String called, Component... fields) {
        return new DecisionDialog(
                words,
                words.text("framework.ask." + what, called),
                words.text("framework.ask.why"),
                words.text("framework.do." + what),
                fields);
    }

    private DatePicker from() {
        var from = Fields.day(words, words.text("framework.field.from"), earliest, null, "from");
        from.setMin(earliest);
        return from;
    }

    private TextField reason() {
        var reason = new TextField(words.text("framework.field.reason"));
        reason.setWidthFull();
        return reason;
    }

    private LocalDate day(DatePicker from) {
        if (from.getValue() == null) {
            throw new DecisionDialog.Incomplete(words.text("framework.missing.from"));
        }
        return from.getValue();
    }
}
