package org.labgoals.goal.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.function.Consumer;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.Words;

/** A goal's history, read when its tab is opened first and kept up to date from then on. */
final class HistoryPanel extends Div {

    HistoryPanel(GoalDesk desk, GoalId goal, Words words, Consumer<HistoryLine> correct) {
        addClassName("tab-body");
        Live.show(
                this,
                (Consumer<List<HistoryLine>> listener) -> desk.goals().watchHistory(goal, listener),
                lines ->
                        Build.fill(this, new HistoryPart(lines, words, desk.days(words), correct)));
    }
}
