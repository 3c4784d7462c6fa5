package org.labgoals.work.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Columns;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;
import org.labgoals.work.application.YearAhead;
import org.labgoals.work.application.YearAhead.Day;
import org.labgoals.work.application.YearAhead.Month;
import org.labgoals.work.application.YearAhead.Of;

/** A row for each month, a column for each kind of days; on a phone each month stands alone. */
final class YearPart extends Div {

    private final transient Words words;
    private final transient Days days;
    private final transient Columns columns;
    private final transient @Nullable LocalDate crowded;

    YearPart(YearAhead year, Words words, Days days) {
        this.words = words;
        this.days = days;
        this.columns = new Columns(words, "year.column-");
        this.crowded = year.balance().crowded();
        addClassName("panel");
        if (crowded != null) {
            add(notice(words.text("balance.crowded", year.balance().crowd(), days.day(crowded))));
        }
        if (year.balance().lacksLongTerm()) {
            add(notice(words.text("balance.no-long-term")));
        }
        if (year.isEmpty()) {
            add(Build.empty(words.text("year.empty"), words.text("year.empty-sentence")));
            return;
        }
        var table = new NativeTable();
        table.addClassNames("people-table", "year-table");
        table.setCaptionText(words.text("year.caption"));
        var names = new ArrayList<>(List.of("month"));
        Arrays.stream(Of.values()).map(Kebab::of).forEach(names::add);
        table.getHead().add(columns.head(names));
        year.months().stream()
                .filter(month -> !month.days().isEmpty())
                .forEach(month -> table.getBody().add(row(month)));
        add(Build.box("table-frame", table));
    }

    private NativeTableRow row(Month month) {
        var row =
                new NativeTableRow(
                        columns.cell(
                                "month",
                                Build.text(
                                        "year-month",
                                        DateTimeFormatter.ofPattern("LLLL yyyy", words.locale())
                                                .format(month.month()))));
        for (var of : Of.values()) {
            row.add(columns.cell(Kebab.of(of), list(month.days(of))));
        }
        return row;
    }

    private Component list(List<Day> of) {
        if (of.isEmpty()) {
            return Build.text("quiet", words.text("year.none"));
        }
        var list = new UnorderedList();
        list.addClassNames("plain-list", "year-days");
        of.forEach(day -> list.add(item(day)));
        return list;
    }

    private ListItem item(Day day) {
        var on =
                Build.text(
                        "due",
                        DateTimeFormatter.ofPattern("d MMM", words.locale()).format(day.on()));
        on.getElement().setAttribute("title", days.day(day.on()));
        var item = new ListItem(on, new Anchor(day.address(), said(day)));
        if (isCrowded(day)) {
            item.addClassName("crowded");
            item.add(
                    Build.styled(Glyph.FLAG.sign(), "crowded-sign"),
                    Build.text("only-heard", words.text("year.crowded")));
        }
        return item;
    }

    private String said(Day day) {
        var title = day.title();
        var what = day.what();
        if (what == null) {
            return title == null ? "" : title.orErased();
        }
        var doing =
                words.has("year.what." + what)
                        ? words.text("year.what." + what)
                        : words.text("work.what." + what);
        return title == null ? doing : words.text("reviews.said", doing, title.orErased());
    }

    /** Whether it is a target date of the week in which most fall. */
    private boolean isCrowded(Day day) {
        return crowded != null
                && (day.of() == Of.IMMEDIATE || day.of() == Of.LONG_TERM)
                && day.on()
                        .with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY))
                        .equals(crowded);
    }

    private static Div notice(String sentence) {
        return Build.box("notice", Glyph.FLAG.sign(), new Span(sentence));
    }
}
