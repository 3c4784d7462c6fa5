package org.labgoals.alignment.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.router.QueryParameters;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.alignment.application.AlignmentFilter;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Kind;
import org.labgoals.people.application.TeamLine;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Words;

/** What narrows all three views; a change is another address. */
final class AlignmentFilters extends Div {

    private static final List<GoalStatus> STATUSES =
            List.of(
                    GoalStatus.DRAFTED,
                    GoalStatus.ACTIVE,
                    GoalStatus.REVIEWED,
                    GoalStatus.ACHIEVED,
                    GoalStatus.WITHDRAWN);

    private final transient Words words;
    private transient AlignmentAddress here;
    private final Select<Period> period = new Select<>();
    private final Select<String> section;
    private final Select<TeamLine> team;
    private final Select<Kind> kind;
    private final Select<GoalStatus> status;
    private final DatePicker on;
    private final transient List<TeamLine> teams;
    private final transient Days days;

    AlignmentFilters(AlignmentDesk desk, AlignmentAddress here, Words words) {
        this.words = words;
        this.here = here;
        days = desk.days(words);
        teams = desk.teams();
        addClassNames("filters", "alignment-filters");
        period.setAriaLabel(words.text("alignment.period"));
        period.setItemLabelGenerator(
                each -> (each == null ? new Period(null, null) : each).named(words, days));
        period.addValueChangeListener(change -> narrow(change.isFromClient()));
        section =
                choice(
                        "section",
                        teams.stream().map(TeamLine::section).distinct().sorted().toList(),
                        each -> each);
        team = choice("team", teams, TeamLine::name);
        kind = choice("kind", List.of(Kind.values()), words::of);
        status = choice("status", STATUSES, words::of);
        on = Fields.day(words, "", null, days.today(), "on");
        on.setAriaLabel(words.text("alignment.as-of"));
        on.setPlaceholder(words.text("alignment.as-of"));
        on.setClearButtonVisible(true);
        on.addValueChangeListener(change -> narrow(change.isFromClient()));
        add(period, section, team, kind, status, on);
    }

    private <T> Select<T> choice(String what, List<T> all, Function<T, String> named) {
        var select = new Select<T>();
        var every = words.text("alignment.any-" + what);
        select.setAriaLabel(words.text("alignment.by-" + what));
        select.setEmptySelectionAllowed(true);
        select.setEmptySelectionCaption(every);
        select.setItems(all);
        select.setItemLabelGenerator(each -> each == null ? every : named.apply(each));
        select.addValueChangeListener(change -> narrow(change.isFromClient()));
        return select;
    }

    /** Shows what the address says. */
    void show(AlignmentAddress address) {
        here = address;
        var filter = address.filter();
        var asked = new Period(filter.from(), filter.until());
        var periods = new ArrayList<>(List.of(new Period(null, null)));
        periods.addAll(Period.around(days.today()));
        if (!periods.contains(asked)) {
            periods.add(asked);
        }
        period.setItems(periods);
        period.setValue(asked);
        section.setValue(filter.section());
        team.setValue(
                teams.stream()
                        .filter(line -> line.id().equals(filter.team()))
                        .findFirst()
                        .orElse(null));
        kind.setValue(filter.kind());
        status.setValue(filter.status());
        on.setValue(filter.on());
    }

    private void narrow(boolean byHand) {
        if (byHand) {
            var wanted = here.narrowed(chosen());
            UI.getCurrent().navigate("alignment", QueryParameters.simple(wanted.parameters()));
        }
    }

    private AlignmentFilter chosen() {
        @Nullable Period when = period.getValue();
        return new AlignmentFilter(
                on.getValue(),
                when == null ? null : when.from(),
                when == null ? null : when.until(),
                section.getValue(),
                team.getValue() == null ? null : team.getValue().id(),
                kind.getValue(),
                status.getValue());
    }
}
