package org.labgoals.career.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import java.util.function.Consumer;
import org.labgoals.career.application.ToConfirm;
import org.labgoals.career.domain.CareerCommand;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.FormKey;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.Sentences;
import org.labgoals.shared.ui.Toast;
import org.labgoals.shared.ui.Words;

/** Mentoring that waits for the viewer to confirm it; nothing to see while none does. */
final class ConfirmationsPart extends Div {

    private final CareerDesk desk;
    private final Words words;

    ConfirmationsPart(CareerDesk desk, Words words) {
        this.desk = desk;
        this.words = words;
        addClassName("waits-for-you");
        Live.show(
                this,
                (Consumer<List<ToConfirm>> listener) -> desk.records().watchToConfirm(listener),
                this::show);
    }

    private void show(List<ToConfirm> waiting) {
        removeAll();
        setVisible(!waiting.isEmpty());
        if (waiting.isEmpty()) {
            return;
        }
        add(new H3(words.text("career.confirm.title")));
        Days days = desk.days(words);
        waiting.forEach(each -> add(line(each, days)));
    }

    private Div line(ToConfirm each, Days days) {
        String said =
                words.text(
                        "career.confirm.sentence",
                        each.person().name(),
                        days.day(each.activity().on()),
                        each.activity().role().orErased());
        Button confirm = new Button(words.text("career.confirm.do"));
        confirm.addThemeName("small");
        confirm.setDisableOnClick(true);
        confirm.setAriaLabel(words.text("career.confirm.do") + ": " + said);
        RequestKey key =
                FormKey.opened(desk.viewer(), "confirm-mentoring", each.person().id().value());
        confirm.addClickListener(click -> confirm(each, key, confirm));
        return Build.box("waits-line", Glyph.PEOPLE.sign(), new Span(said), confirm);
    }

    private void confirm(ToConfirm each, RequestKey key, Button button) {
        try {
            desk.commands()
                    .send(
                            each.person().id(),
                            key,
                            at ->
                                    new CareerCommand.ConfirmActivity(
                                            each.person().id(), at, each.activity().number()));
            Toast.done(words.text("career.confirm.done"));
        } catch (RuntimeException problem) {
            if (!Sentences.isExpected(problem)) {
                throw problem;
            }
            Toast.done(Sentences.of(problem, words));
            button.setEnabled(true);
        }
    }
}
