package org.labgoals.career.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Words;

/** What happened, the latest first, under the year it happened in. */
final class TimelinePart extends Div {

    private static final int FIRST = 25;

    private final Words words;
    private boolean all;

    TimelinePart(Words words) {
        this.words = words;
    }

    /**
     * @param form for who may take entries back, null for others
     * @param wanted anchor of an entry that has to be seen, null for none
     */
    void show(
            List<CareerTimeline> entries,
            Days days,
            @Nullable CareerForm form,
            @Nullable String wanted) {
        removeAll();
        if (entries.isEmpty()) {
            add(
                    Build.empty(
                            words.text("career.timeline.empty"),
                            words.text("career.timeline.empty-sentence")));
            return;
        }
        all = all || entries.stream().skip(FIRST).anyMatch(each -> each.anchor().equals(wanted));
        List<CareerTimeline> shown = all ? entries : entries.stream().limit(FIRST).toList();
        int year = 0;
        OrderedList list = new OrderedList();
        for (CareerTimeline entry : shown) {
            if (entry.on().getYear() != year) {
                year = entry.on().getYear();
                list = new OrderedList();
                list.addClassName("timeline");
                add(Build.box("timeline-year", new H3(String.valueOf(year)), list));
            }
            list.add(item(entry, days, form));
        }
        if (shown.size() < entries.size()) {
            add(
                    new Button(
                            words.text("career.timeline.more", entries.size() - shown.size()),
                            click -> {
                                all = true;
                                show(entries, days, form, null);
                            }));
        }
    }

    private static ListItem item(CareerTimeline entry, Days days, @Nullable CareerForm form) {
        Span sign = entry.glyph().sign();
        sign.addClassName("timeline-sign");
        Component what =
                entry.address() == null
                        ? Build.text("timeline-what", entry.what())
                        : new Anchor(entry.address(), entry.what());
        Div head =
                Build.box("timeline-head", what, Build.text("quiet small", days.day(entry.on())));
        if (form != null && entry.entry() != null) {
            head.add(
                    WithdrawForm.button(
                            form,
                            entry.entry().entry(),
                            entry.entry().number(),
                            entry.said() == null ? entry.what() : entry.said()));
        }
        Div body = Build.box("timeline-body", head);
        if (entry.said() != null && !entry.said().isBlank()) {
            Paragraph said = new Paragraph(entry.said());
            said.addClassName("said");
            body.add(said);
        }
        ListItem item = new ListItem(sign, body);
        item.setId(entry.anchor());
        return item;
    }
}
