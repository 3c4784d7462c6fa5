package org.labgoals.system.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.application.Directory;
import org.labgoals.people.ui.AdministrationTabs;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.EngineRoom.Following;
import org.labgoals.shared.application.EngineRoom.Parked;
import org.labgoals.shared.application.EngineRoom.Rebuild;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Role;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Columns;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.Sentences;
import org.labgoals.shared.ui.Titled;
import org.labgoals.shared.ui.Toast;
import org.labgoals.shared.ui.Words;
import org.labgoals.system.application.SystemRoom;

/** Whether what screens show keeps up with what is recorded, and what stands in its way. */
@Route("administration/system")
@PermitAll
class SystemView extends Main implements Titled {

    private final Words words = Words.current();
    private final transient SystemRoom room;
    private final transient Days days;
    private final Section waiting = new Section();
    private final Div rebuilt = Build.box("part");

    SystemView(SystemRoom room, CurrentViewer viewers, Today today, Directory directory) {
        if (!viewers.get().is(Role.ADMINISTRATOR)) {
            throw new NotFound(words.text("missing.sentence"));
        }
        this.room = room;
        this.days = new Days(words, today.date(), directory.zone());
        addClassName("page");
        waiting.addClassName("part");
        add(
                Build.box("page-head", new H1(words.text("system.title"))),
                new AdministrationTabs("administration/system", words),
                waiting,
                Build.section(
                        words.text("system.following"),
                        following(room.projections()),
                        Build.quiet(words.text("system.rebuild-sentence")),
                        Build.box("part-steps", anew(null, words.text("system.rebuild-all"))),
                        rebuilt),
                new NodePart(words, days).of(room.workload()));
        rebuilt.getElement().setAttribute("role", "status");
        Live.show(
                rebuilt,
                (Consumer<Optional<Rebuild>> listener) -> room.watchRebuild(listener),
                this::showRebuild);
        show();
    }

    private void show() {
        var parked = room.parked();
        Build.fill(
                waiting,
                parked.isEmpty()
                        ? Build.empty(
                                words.text("system.nothing-waits"),
                                words.text("system.nothing-waits-sentence"))
                        : Build.section(
                                words.text("system.waits"),
                                Build.quiet(words.text("system.waits-sentence")),
                                Build.box(
                                        "measures",
                                        parked.stream()
                                                .map(this::panel)
                                                .toArray(Component[]::new))));
    }

    private Div panel(Parked parked) {
        var again = new Button(words.text("system.try-again"), click -> tryAgain(parked));
        again.addThemeName("primary");
        again.setDisableOnClick(true);
        var without = new Button(words.text("system.leave-out"), click -> leaveOut(parked));
        without.addThemeName("tertiary");
        var reason = parked.reason();
        return Build.box(
                "measure",
                new H3(
                        words.text(
                                "system.record",
                                words.text("system.part." + parked.feature()),
                                parked.record())),
                Build.quiet(
                        words.text(
                                "system.since",
                                parked.event(),
                                days.moment(parked.since()),
                                parked.events())),
                new Paragraph(reason == null ? "" : reason),
                Build.box("part-steps", again, without));
    }

    private Button anew(@Nullable String feature, String label) {
        var button = new Button(label, click -> rebuild(feature));
        button.addThemeName("tertiary");
        if (feature != null) {
            button.getElement()
                    .setAttribute(
                            "aria-label",
                            words.text(
                                    "system.rebuild-part", words.text("system.part." + feature)));
        }
        return button;
    }

    private void rebuild(@Nullable String feature) {
        try {
            room.rebuild(feature);
            Toast.done(words.text("system.rebuild-asked"));
        } catch (Refused refusal) {
            Toast.problem(Sentences.of(refusal, words));
        }
        showRebuild(room.rebuild());
    }

    private void showRebuild(Optional<Rebuild> last) {
        Build.fill(
                rebuilt,
                last.map(this::told)
                        .map(text -> new Component[] {new Paragraph(text)})
                        .orElseGet(() -> new Component[0]));
    }

    private String told(Rebuild rebuild) {
        var parts =
                rebuild.features().stream()
                        .map(each -> words.text("system.part." + each))
                        .collect(Collectors.joining(", "));
        var ended = rebuild.endedAt();
        if (rebuild.trouble() != null) {
            return words.text("system.rebuild-given-up", parts, rebuild.trouble());
        }
        if (ended == null && rebuild.readTo() == 0) {
            return words.text("system.rebuild-begins", parts);
        }
        return ended != null
                ? words.text("system.rebuild-ended", parts, days.moment(ended))
                : words.text(
                        "system.rebuild-going",
                        parts,
                        rebuild.readTo(),
                        rebuild.last(),
                        rebuild.rate(),
                        rebuild.left().map(Duration::toSeconds).orElse(0L));
    }

    private void tryAgain(Parked parked) {
        try {
            room.tryAgain(parked.feature(), parked.record());
            Toast.done(words.text("system.taken-in"));
        } catch (Refused refusal) {
            Toast.problem(Sentences.of(refusal, words));
        }
        show();
    }

    private void leaveOut(Parked parked) {
        new DecisionDialog(
                        words,
                        words.text("system.leave-out"),
                        words.text("system.leave-out-why", parked.event()),
                        words.text("system.leave-out"))
                .open(
                        () -> {
                            var done = room.leaveOut(parked.feature(), parked.record());
                            show();
                            return done;
                        });
    }

    private Component following(List<Following> projections) {
        var columns = new Columns(words, "system.column-");
        var table = new NativeTable();
        table.addClassName("people-table");
        table.setCaptionText(words.text("system.following-caption"));
        table.getHead().add(columns.head("feature", "behind", "rebuild"));
        projections.forEach(
                each ->
                        table.getBody()
                                .add(
                                        new NativeTableRow(
                                                columns.cell(
                                                        "feature",
                                                        words.text(
                                                                "system.part." + each.feature())),
                                                columns.cell(
                                                        "behind",
                                                        each.behind() == 0
                                                                ? words.text("system.up-to-date")
                                                                : words.text(
                                                                        "system.behind",
                                                                        each.behind(),
                                                                        oldest(each))),
                                                columns.cell(
                                                        "rebuild",
                                                        anew(
                                                                each.feature(),
                                                                words.text("system.rebuild"))))));
        return Build.box("table-frame", table);
    }

    private String oldest(Following each) {
        var oldest = each.oldest();
        return oldest == null ? "" : days.moment(oldest);
    }

    @Override
    public String title() {
        return words.text("system.title");
    }
}
