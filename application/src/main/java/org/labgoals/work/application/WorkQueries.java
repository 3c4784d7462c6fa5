package org.labgoals.work.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.labgoals.people.application.Directory;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.LiveAnswers;
import org.labgoals.shared.application.Owed;
import org.labgoals.shared.application.TellsWhatIsOwed;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.application.Watching;
import org.springframework.stereotype.Component;

/** The one way to read the work list: the viewer's own and no other. */
@Component
public class WorkQueries {

    private final CurrentViewer viewer;
    private final List<TellsWhatIsOwed> features;
    private final WorkCommands commands;
    private final Directory directory;
    private final LiveAnswers live;
    private final Today today;

    WorkQueries(
            CurrentViewer viewer,
            List<TellsWhatIsOwed> features,
            WorkCommands commands,
            Directory directory,
            LiveAnswers live,
            Today today) {
        this.viewer = viewer;
        this.features = List.copyOf(features);
        this.commands = commands;
        this.directory = directory;
        this.live = live;
        this.today = today;
    }

    /** What the viewer owes, and what waits for them. */
    public WorkList list() {
        return list(viewer.get());
    }

    /** Hands the list over now and each time it may have changed, until closed. */
    public Watching watch(Consumer<WorkList> listener) {
        Viewer asker = viewer.get();
        return live.watch(
                features.stream().map(TellsWhatIsOwed::feature).distinct().toList(),
                change ->
                        features.stream()
                                .filter(each -> each.feature().equals(change.feature()))
                                .anyMatch(
                                        each -> each.concerns(asker.person(), change.subjectId())),
                () -> list(asker),
                listener);
    }

    private WorkList list(Viewer asker) {
        LocalDate day = today.date();
        List<Owed> owed =
                features.stream()
                        .flatMap(each -> each.owed(Set.of(asker.person()), day).stream())
                        .toList();
        var people = directory.people(owed.stream().map(Owed::person).distinct().toList());
        return WorkList.of(
                owed,
                person -> {
                    PersonLine line = people.get(person);
                    return line == null ? PersonLine.unknown(person) : line;
                },
                day,
                commands.steps());
    }
}
