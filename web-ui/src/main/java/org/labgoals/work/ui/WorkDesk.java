package org.labgoals.work.ui;

import java.util.List;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.ui.FormKey;
import org.labgoals.work.application.TakenStep;
import org.labgoals.work.application.WorkCommands;
import org.labgoals.work.application.WorkQueries;
import org.labgoals.work.application.WorkStep;
import org.springframework.stereotype.Component;

/** What the work list works with: the ways in and out, and who is looking. */
@Component
public class WorkDesk {

    private final WorkQueries queries;
    private final WorkCommands commands;
    private final CurrentViewer viewers;

    WorkDesk(WorkQueries queries, WorkCommands commands, CurrentViewer viewers) {
        this.queries = queries;
        this.commands = commands;
        this.viewers = viewers;
    }

    WorkQueries queries() {
        return queries;
    }

    RequestKey key() {
        return FormKey.opened(viewers.get(), "work-list", "steps");
    }

    List<TakenStep> take(List<WorkStep> steps, RequestKey key) {
        return commands.take(steps, key);
    }
}
