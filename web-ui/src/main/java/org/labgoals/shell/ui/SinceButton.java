package org.labgoals.shell.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.popover.Popover;
import com.vaadin.flow.component.popover.PopoverPosition;
import com.vaadin.flow.component.shared.Tooltip;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.reminder.application.OwnReminders.Told;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;
import org.labgoals.visit.application.Changes;
import org.labgoals.visit.application.SinceLastVisit;
import org.labgoals.visit.application.Visit;

/** How much changed since one was last here, and behind it what: asked once for each window. */
final class SinceButton extends Div {

    private static final int COUNTED = 99;

    private final Popover panel = new Popover();

    SinceButton(
            SinceLastVisit since,
            List<Told> reminders,
            Presence presence,
            @Nullable Visit last,
            Words words,
            Days days) {
        addClassName("since");
        Changes first =
                last == null
                        ? Changes.NONE
                        : since.find(last, SinceLastVisit.FROM_THE_LATEST, COUNTED);
        Button button = new Button(Glyph.BELL.sign());
        button.addThemeName("tertiary");
        button.addClassName("since-button");
        int number = first.items().size() + reminders.size();
        String changed = words.text("since.name", first.items().size());
        String name =
                reminders.isEmpty()
                        ? changed
                        : words.text("since.name-reminders", changed, reminders.size());
        button.setAriaLabel(name);
        Tooltip.forComponent(button).withText(name);
        Span count =
                Build.text(
                        "since-count",
                        first.hasMore() ? words.text("since.more-than", number) : "" + number);
        count.getElement().setAttribute("aria-hidden", "true");
        count.setVisible(number > 0 && !presence.hasLooked());
        button.addClickListener(click -> panel.open());
        add(button, count, panel);
        panel.setTarget(button);
        panel.setOpenOnClick(false);
        panel.setPosition(PopoverPosition.BOTTOM_END);
        panel.setModal(true);
        panel.setAriaLabel(words.text("since.title"));
        panel.addOpenedChangeListener(
                change -> {
                    if (change.isOpened()) {
                        presence.looks();
                        count.setVisible(false);
                        Build.fill(
                                panel,
                                heading(last, words, days),
                                new RemindersList(reminders, words, days, panel::close),
                                new SinceList(since, last, first, words, days, panel::close));
                    } else {
                        button.focus();
                    }
                });
    }

    private static Div heading(@Nullable Visit last, Words words, Days days) {
        return Build.box(
                "since-head",
                new H2(words.text("since.title")),
                Build.quiet(
                        last == null
                                ? words.text("since.first-visit")
                                : words.text(
                                        "since.last-seen",
                                        days.away(days.dayOf(last.lastSeen())),
                                        days.time(last.lastSeen()))));
    }
}
