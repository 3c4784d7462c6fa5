package org.labgoals.career.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import java.util.function.Consumer;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Words;

/** What a position asks for, line by line: how it stands, what counts, what would close it. */
final class ReadinessRows extends UnorderedList {

    private static final int SHOWN = 3;

    private final Words words;
    private final CareerBadges badges;
    private final Consumer<StepOffer> take;

    /**
     * @param take opens the form of an offer that is neither a link nor a note
     */
    ReadinessRows(Words words, Consumer<StepOffer> take) {
        this.words = words;
        this.badges = new CareerBadges(words);
        this.take = take;
        addClassName("ready-rows");
    }

    void show(List<ReadinessList.Row> rows) {
        removeAll();
        rows.forEach(row -> add(item(row)));
    }

    private ListItem item(ReadinessList.Row row) {
        Div head = Build.box("ready-head", new H3(row.title()));
        if (row.meaning() != null) {
            head.add(Build.text("quiet small", row.meaning()));
        }
        evidence(head, "career.counting", row.counting());
        evidence(head, "career.towards", row.towards());
        if (row.note() != null) {
            head.add(Build.text("quiet small", row.note()));
        }
        Div state = Build.box("ready-state", badges.readiness(row));
        if (row.figure() != null) {
            state.add(Build.text("figure-small", row.figure()));
        }
        if (row.change() != null) {
            state.add(Build.text("ready-change", row.change()));
        }
        ListItem item = new ListItem(state, head, step(row));
        item.addClassName("ready-row");
        if (row.change() != null) {
            item.addClassName("changed");
        }
        return item;
    }

    private void evidence(Div head, String key, List<ReadinessList.Evidence> all) {
        if (all.isEmpty()) {
            return;
        }
        Div line = Build.box("evidence", Build.text("evidence-key", words.text(key)));
        all.stream().limit(SHOWN).forEach(each -> line.add(evidence(each)));
        if (all.size() > SHOWN) {
            line.add(Build.text("quiet", words.text("career.more", all.size() - SHOWN)));
        }
        head.add(line);
    }

    private static Component evidence(ReadinessList.Evidence evidence) {
        return evidence.address() == null
                ? new Span(evidence.words())
                : new Anchor(evidence.address(), evidence.words());
    }

    private Component step(ReadinessList.Row row) {
        Div box = Build.box("ready-step");
        StepOffer offer = row.step();
        switch (offer) {
            case null -> {}
            case StepOffer.Wait wait -> box.add(Build.text("quiet small", wait.words()));
            case StepOffer.Go go -> {
                Anchor link = Build.buttonLink(go.address(), go.words(), false);
                link.addClassName("small");
                link.setAriaLabel(go.words() + ": " + row.title());
                box.add(link);
            }
            default -> box.add(button(offer, row));
        }
        if (row.mentor() != null) {
            Button mentor = button(row.mentor(), row);
            mentor.addThemeName("tertiary");
            box.add(mentor);
        }
        return box;
    }

    private Button button(StepOffer offer, ReadinessList.Row row) {
        Button button = new Button(offer.words(), click -> take.accept(offer));
        button.addThemeName("small");
        button.setAriaLabel(offer.words() + ": " + row.title());
        return button;
    }
}
