package org.labgoals.shared.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.timepicker.TimePicker;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.AsOf.By;
import org.labgoals.shared.ui.PastAddress.Asked;

/** The small way in: which day, which time of day, by which of an event's two times. */
final class PastChooser extends Details {

    private static final int DAY_LENGTH = 10;

    private final transient Words words;
    private final transient ZoneId zone;
    private final Div problem = Build.box("refusal");

    PastChooser(PastAddress address, Words words, LocalDate today, ZoneId zone) {
        this.words = words;
        this.zone = zone;
        addClassName("past-chooser");
        setSummaryText(words.text("past.choose"));
        problem.getElement().setAttribute("role", "alert");
        Asked asked = address.asked();
        DatePicker day =
                Fields.day(words, words.text("past.day"), day(asked.time()), today, "past");
        TimePicker time = new TimePicker(words.text("past.time"));
        time.setLocale(words.locale());
        time.setValue(time(asked.time()));
        RadioButtonGroup<By> by = new RadioButtonGroup<>(words.text("past.by"));
        by.setItems(By.values());
        by.setItemLabelGenerator(words::of);
        by.setValue(asked.happened() ? By.HAPPENED : By.RECORDED);
        DatePicker with =
                Fields.day(words, words.text("past.with"), day(asked.with()), today, "past-with");
        with.setClearButtonVisible(true);
        Button look = new Button(words.text("past.look"));
        look.addThemeName("primary");
        look.addClassName("stays");
        look.addClickListener(
                click -> {
                    if (day.getValue() == null) {
                        say(words.text("past.day-missing"));
                        return;
                    }
                    String when =
                            time.getValue() == null
                                    ? day.getValue().toString()
                                    : day.getValue() + "T" + time.getValue();
                    boolean untouched =
                            day.getValue().equals(day(asked.time()))
                                    && Objects.equals(time.getValue(), time(asked.time()));
                    UI.getCurrent()
                            .getPage()
                            .setLocation(
                                    address.to(
                                            new Asked(
                                                    untouched ? asked.time() : when,
                                                    by.getValue() == By.HAPPENED
                                                            ? "happened"
                                                            : null,
                                                    with.getValue() == null
                                                            ? null
                                                            : with.getValue().toString())));
                });
        add(Build.box("past-fields", day, time, by, with, look), problem);
    }

    /** Opens and says why what was asked for cannot be shown. */
    void say(String sentence) {
        setOpened(true);
        problem.removeAll();
        problem.add(Glyph.AT_RISK.sign(), new Span(sentence));
    }

    private @Nullable LocalDate day(@Nullable String said) {
        try {
            return said == null || said.length() < DAY_LENGTH
                    ? null
                    : LocalDate.parse(local(said).substring(0, DAY_LENGTH));
        } catch (DateTimeException rubbish) {
            return null;
        }
    }

    /** What is said with an offset, in the laboratory’s time; all else as it is. */
    private String local(String said) {
        try {
            return OffsetDateTime.parse(said)
                    .atZoneSameInstant(zone)
                    .format(DateTimeFormatter.ISO_LOCAL_DATE_TIME);
        } catch (DateTimeException without) {
            return said;
        }
    }

    private @Nullable LocalTime time(@Nullable String said) {
        try {
            return said == null || said.length() < DAY_LENGTH + 6
                    ? null
                    : LocalTime.parse(local(said).substring(DAY_LENGTH + 1, DAY_LENGTH + 6));
        } catch (DateTimeException rubbish) {
            return null;
        }
    }
}
