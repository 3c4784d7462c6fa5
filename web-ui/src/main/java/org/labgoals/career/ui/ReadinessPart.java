package org.labgoals.career.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.select.Select;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.CareerPage;
import org.labgoals.career.application.RecordPage;
import org.labgoals.career.domain.LadderPosition;
import org.labgoals.career.domain.Readiness;
import org.labgoals.people.domain.HeldPosition;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Sentences;
import org.labgoals.shared.ui.Toast;
import org.labgoals.shared.ui.Words;

/** Readiness for the next level or any other position, and what if more had happened. */
final class ReadinessPart extends Div {

    private final CareerDesk desk;
    private final Words words;
    private final Select<LadderPosition> position = new Select<>();
    private final Div imaginedSlot = Build.box("slot");
    private final H2 headline = new H2();
    private final ReadinessRows rows;
    private final Div empty = new Div();
    private final Consumer<@Nullable String> look;
    private Additions additions = Additions.NOTHING;
    private @Nullable RecordPage record;
    private @Nullable CareerPage career;
    private @Nullable String page;
    private boolean showing;

    /**
     * @param look asks for the readiness of another position, by key
     * @param take opens the form of an offer
     */
    ReadinessPart(
            CareerDesk desk,
            Words words,
            Consumer<@Nullable String> look,
            Consumer<StepOffer> take) {
        this.desk = desk;
        this.words = words;
        this.look = look;
        rows = new ReadinessRows(words, take);
        position.setLabel(words.text("career.position"));
        position.setItemLabelGenerator(each -> each == null ? "" : each.name());
        position.addValueChangeListener(
                change -> {
                    if (!showing && change.getValue() != null) {
                        this.look.accept(change.getValue().key());
                    }
                });
        Button imagine = new Button(words.text("career.what-if.add"), click -> ask());
        imagine.setPrefixComponent(Glyph.PLUS.sign());
        add(Build.box("ready-tools", position, imagine), imaginedSlot, headline, rows, empty);
    }

    void show(RecordPage record, CareerPage career, String page) {
        this.record = record;
        this.career = career;
        this.page = page;
        Readiness readiness = career.readiness();
        showing = true;
        HeldPosition held = career.held();
        position.setItems(
                career.ladder().stream()
                        .filter(each -> held == null || !each.isCalled(held.position()))
                        .toList());
        if (readiness != null) {
            position.setValue(readiness.position());
        }
        showing = false;
        repaint();
    }

    private void repaint() {
        RecordPage shownRecord = record;
        CareerPage shown = career;
        if (shownRecord == null || shown == null || page == null) {
            return;
        }
        Readiness now = shown.readiness();
        rows.setVisible(now != null);
        headline.setVisible(now != null);
        empty.removeAll();
        imaginedSlot.removeAll();
        if (now == null) {
            empty.add(
                    Build.empty(
                            words.text(
                                    shown.held() == null ? "career.no-position-yet" : "career.top"),
                            words.text(
                                    shown.held() == null
                                            ? "career.no-position-yet-sentence"
                                            : "career.top-sentence")));
            return;
        }
        CareerWords told = desk.words(words, shown.content(), shownRecord.rules());
        ReadinessList.Told to =
                ReadinessList.Told.of(told, shownRecord, CareerDesk.reader(shownRecord), page);
        Readiness imagined = additions.isEmpty() ? null : imagined(shown, now);
        ReadinessList list =
                imagined == null
                        ? ReadinessList.of(now, to)
                        : ReadinessList.wouldBe(imagined, now, to);
        headline.setText(list.headline());
        rows.show(list.rows());
        if (imagined != null) {
            showChips(told, imagined);
        }
    }

    private @Nullable Readiness imagined(CareerPage shown, Readiness now) {
        try {
            return additions.readiness(
                    desk.pages(), shown.person().id(), now.position().key(), shown.on());
        } catch (RuntimeException problem) {
            if (!Sentences.isExpected(problem)) {
                throw problem;
            }
            Toast.problem(Sentences.of(problem, words));
            additions = Additions.NOTHING;
            return null;
        }
    }

    private void showChips(CareerWords told, Readiness imagined) {
        Div chips = Build.box("chips");
        List<String> all = additions.chips(told);
        for (int at = 0; at < all.size(); at++) {
            int which = at;
            Button remove =
                    Build.signButton(Glyph.CROSS, words.text("career.what-if.remove", all.get(at)));
            remove.addClickListener(click -> imagine(additions.without(which)));
            chips.add(Build.box("imagined", new Span(all.get(at)), remove));
        }
        Button clear =
                new Button(words.text("career.what-if.clear"), click -> imagine(Additions.NOTHING));
        clear.addThemeName("tertiary small");
        chips.add(clear);
        Div panel =
                Build.box(
                        "what-if",
                        Build.text(
                                "what-if-head",
                                words.text("career.what-if.by", told.days().day(imagined.on()))),
                        chips,
                        Build.text("quiet small", words.text("career.what-if.nothing-stored")));
        panel.getElement().setAttribute("role", "status");
        imaginedSlot.add(panel);
    }

    private void ask() {
        if (career != null && record != null) {
            WhatIfForm.open(
                    desk.words(words, career.content(), record.rules()),
                    career,
                    additions,
                    this::imagine);
        }
    }

    private void imagine(Additions fresh) {
        additions = fresh;
        repaint();
    }
}
