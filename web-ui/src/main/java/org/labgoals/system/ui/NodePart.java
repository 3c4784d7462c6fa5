package org.labgoals.system.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.text.NumberFormat;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.labgoals.shared.application.Workload;
import org.labgoals.shared.application.Workload.Commands;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Columns;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Words;

/** What the node that shows this screen did since it started. */
final class NodePart {

    private final Words words;
    private final Days days;

    NodePart(Words words, Days days) {
        this.words = words;
        this.days = days;
    }

    Section of(Workload workload) {
        List<Component> parts = new ArrayList<>();
        parts.add(new Paragraph(standing(workload)));
        if (workload.commands().isEmpty()) {
            parts.add(
                    Build.quiet(
                            words.text(
                                    workload.appends().count() == 0
                                            ? "system.no-steps"
                                            : "system.own-work")));
        } else {
            parts.add(steps(workload.commands()));
        }
        return Build.section(words.text("system.node"), parts.toArray(Component[]::new));
    }

    private String standing(Workload workload) {
        var sentences = new ArrayList<String>();
        sentences.add(words.text("system.node-since", days.moment(workload.since())));
        workload.sessions()
                .ifPresent(people -> sentences.add(words.text("system.signed-in", people)));
        workload.mailsWaiting()
                .ifPresent(mails -> sentences.add(words.text("system.mails-waiting", mails)));
        var appends = workload.appends();
        if (appends.count() > 0) {
            sentences.add(
                    words.text("system.appends", appends.count(), milliseconds(appends.mean())));
        }
        return String.join(" ", sentences);
    }

    private Component steps(List<Commands> commands) {
        var columns = new Columns(words, "system.column-");
        var table = new NativeTable();
        table.addClassName("people-table");
        table.setCaptionText(words.text("system.steps-caption"));
        table.getHead().add(columns.head("step", "done", "refused", "failed", "mean"));
        commands.forEach(
                each ->
                        table.getBody()
                                .add(
                                        new NativeTableRow(
                                                columns.cell("step", step(each.kind())),
                                                columns.cell("done", count(each.done())),
                                                columns.cell("refused", count(each.refused())),
                                                columns.cell("failed", count(each.failed())),
                                                columns.cell(
                                                        "mean",
                                                        words.text(
                                                                "system.milliseconds",
                                                                milliseconds(each.mean()))))));
        return Build.box("table-frame", table);
    }

    /** {@code ActivateGoal} is <i>Activate goal</i>. */
    private static String step(String kind) {
        var apart = kind.replaceAll("(?<=[a-z])(?=[A-Z])", " ");
        return apart.substring(0, 1) + apart.substring(1).toLowerCase(Locale.ROOT);
    }

    private String count(long number) {
        return NumberFormat.getIntegerInstance(words.locale()).format(number);
    }

    private String milliseconds(Duration time) {
        var format = NumberFormat.getInstance(words.locale());
        format.setMaximumFractionDigits(1);
        format.setMinimumFractionDigits(1);
        return format.format(time.toNanos() / 1_000_000.0);
    }
}
