package org.labgoals.reminder.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Code;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import org.labgoals.reminder.application.OwnCalendar;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Toast;
import org.labgoals.shared.ui.Words;

/** The address of one's calendar: made, replaced, ended. */
public final class CalendarPart extends Div {

    private final transient OwnCalendar calendar;
    private final transient Words words;
    private final Div shown = new Div();
    private final Button make;
    private final Button end;

    public CalendarPart(OwnCalendar calendar, Words words) {
        this.calendar = calendar;
        this.words = words;
        make = new Button("", click -> make());
        end = new Button(words.text("calendar.end"), click -> end());
        end.addThemeName("tertiary");
        add(
                Build.quiet(words.text("calendar.what")),
                Build.box("form-column", shown, Build.box("chips", make, end)));
        offer();
    }

    private void offer() {
        boolean has = calendar.hasAddress();
        make.setText(words.text(has ? "calendar.replace" : "calendar.make"));
        end.setVisible(has);
    }

    private void make() {
        Build.fill(
                shown,
                Build.box(
                        "notice",
                        Glyph.KEY.sign(),
                        Build.box(
                                "token-secret",
                                new Span(words.text("calendar.once")),
                                new Code(calendar.newAddress()))));
        offer();
    }

    private void end() {
        calendar.endAddress();
        shown.removeAll();
        offer();
        Toast.done(words.text("calendar.ended"));
    }
}
