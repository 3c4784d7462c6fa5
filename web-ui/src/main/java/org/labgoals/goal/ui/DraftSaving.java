package org.labgoals.goal.ui;

import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.goal.domain.GoalPlan;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.ui.FormKey;

/** Saves a draft, new or revised, under the key of the form that was opened for it. */
final class DraftSaving {

    private final GoalDesk desk;
    private final @Nullable GoalId existing;
    private final long version;
    private final RequestKey save;
    private final RequestKey submit;

    DraftSaving(GoalDesk desk, @Nullable GoalId existing, long version) {
        this.desk = desk;
        this.existing = existing;
        this.version = version;
        String subject = existing == null ? "new" : existing.value();
        this.save = FormKey.opened(desk.viewer(), "draft", subject);
        this.submit = FormKey.opened(desk.viewer(), "submit-draft", subject);
    }

    Outcome save(GoalPlan plan) {
        if (existing == null) {
            return desk.commands()
                    .draft(save, (id, at) -> new GoalCommand.DraftGoal(id, at, plan, null));
        }
        return desk.commands()
                .sendIfAt(
                        version,
                        existing,
                        save,
                        at -> new GoalCommand.ReviseDraft(existing, at, plan));
    }

    void submit(GoalId goal) {
        desk.commands().send(goal, submit, at -> new GoalCommand.SubmitGoal(goal, at));
    }
}
