package org.labgoals.goal.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.textfield.TextArea;
import java.time.LocalDate;
import java.util.function.Function;
import org.labgoals.goal.application.GoalPage;
import org.labgoals.goal.application.GoalPage.Step;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.goal.domain.Amendment;
import org.labgoals.goal.domain.GoalCommand;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.shared.application.Outcome;
import org.labgoals.shared.application.RequestKey;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.DecisionDialog;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.FormKey;
import org.labgoals.shared.ui.Words;

/** The dialog for each step; each opened form has one request key. */
final class StepDialogs {

    private final GoalDesk desk;
    private final GoalPage page;
    private final GoalId goal;
    private final Words words;
    private final LocalDate today;

    StepDialogs(GoalDesk desk, GoalPage page, Words words) {
        this.desk = desk;
        this.page = page;
        this.goal = page.state().id();
        this.words = words;
        this.today = desk.goals().today();
    }

    void open(Step step) {
        switch (step) {
            case REVISE -> UI.getCurrent().navigate("goals/" + goal.value() + "/draft");
            case CHECK_IN -> CheckInDialog.open(desk, page.state(), words);
            case SUBMIT -> plain("submit", at -> new GoalCommand.SubmitGoal(goal, at));
            case ACTIVATE -> activate();
            case RETURN ->
                    saying("return", text -> at -> new GoalCommand.ReturnGoal(goal, at, text));
            case PROPOSE_AMENDMENT ->
                    new AmendmentForm(this, desk, page.state(), words, told()).open();
            case DECIDE_AMENDMENT ->
                    page.state().pendingAmendments().stream().findFirst().ifPresent(this::decide);
            case PAUSE ->
                    sayingOnADay(
                            "pause",
                            (text, on) -> at -> new GoalCommand.PauseGoal(goal, at, text, on));
            case RESUME -> resume();
            case MARK_PERSONAL ->
                    saying(
                            "mark-personal",
                            text -> at -> new GoalCommand.MarkPersonal(goal, at, text));
            case ASK_FOR_SELF_ASSESSMENT ->
                    plain(
                            "ask-for-self-assessment",
                            at -> new GoalCommand.AskForSelfAssessment(goal, at));
            case ASSESS_SELF ->
                    sayingOnADay(
                            "assess-self",
                            (text, on) -> at -> new GoalCommand.AssessOwnGoal(goal, at, text, on));
            case REVIEW ->
                    sayingOnADay(
                            "review",
                            (text, on) -> at -> new GoalCommand.ReviewGoal(goal, at, text, on));
            case CONTINUE -> new ContinueForm(this, page.state(), words, told(), today).open();
            case CONFIRM_ACHIEVED ->
                    new AchievementForm(this, page.state(), words, desk.days(words)).open();
            case WITHDRAW -> withdraw();
        }
    }

    private MeasureWords told() {
        return new MeasureWords(words, desk.days(words));
    }

    /** Sends a command about this page's goal. */
    Outcome send(RequestKey key, Function<Occasion, GoalCommand> command) {
        return desk.commands().send(goal, key, command);
    }

    RequestKey key(String form) {
        return FormKey.opened(desk.viewer(), form, goal.value());
    }

    DecisionDialog dialog(String form, com.vaadin.flow.component.Component... fields) {
        return new DecisionDialog(
                        words,
                        words.text("ask." + form),
                        words.has("ask." + form + ".why")
                                ? words.text("ask." + form + ".why")
                                : null,
                        words.text("do." + form),
                        fields)
                .keptAs(desk.kept(form + ":" + goal.value()));
    }

    private void plain(String form, Function<Occasion, GoalCommand> command) {
        RequestKey key = key(form);
        dialog(form).open(() -> send(key, command));
    }

    private TextArea text(String form) {
        return Fields.words(words, words.text("ask." + form + ".text"), "text");
    }

    private DatePicker day() {
        return Fields.day(words, words.text("ask.day"), today, today, "day");
    }

    private void saying(
            String form, Function<PersonalText, Function<Occasion, GoalCommand>> command) {
        RequestKey key = key(form);
        TextArea text = text(form);
        dialog(form, text).open(() -> send(key, command.apply(PersonalText.of(text.getValue()))));
    }

    private interface OnADay {
        Function<Occasion, GoalCommand> of(PersonalText text, LocalDate on);
    }

    private void sayingOnADay(String form, OnADay command) {
        RequestKey key = key(form);
        TextArea text = text(form);
        DatePicker day = day();
        dialog(form, text, day)
                .open(() -> send(key, command.of(PersonalText.of(text.getValue()), on(day))));
    }

    /** The day a field names, or a sentence asking for one. */
    LocalDate on(DatePicker day) {
        LocalDate value = day.getValue();
        if (value == null) {
            throw new DecisionDialog.Incomplete(words.text("ask.day-missing"));
        }
        return value;
    }

    private void activate() {
        RequestKey key = key("activate");
        DatePicker day = day();
        TextArea late = Fields.words(words, words.text("check-in.late-reason"), "late-reason");
        late.setVisible(false);
        day.addValueChangeListener(
                change ->
                        late.setVisible(
                                day.getValue() != null
                                        && day.getValue().isBefore(today.minusDays(30))));
        dialog("activate", day, late)
                .open(
                        () ->
                                send(
                                        key,
                                        at ->
                                                new GoalCommand.ActivateGoal(
                                                        goal,
                                                        at,
                                                        on(day),
                                                        PersonalText.ofNullable(late.getValue()))));
    }

    private void resume() {
        RequestKey key = key("resume");
        TextArea text = text("resume");
        DatePicker day = day();
        dialog("resume", text, day)
                .open(
                        () ->
                                send(
                                        key,
                                        at ->
                                                new GoalCommand.ResumeGoal(
                                                        goal,
                                                        at,
                                                        PersonalText.ofNullable(text.getValue()),
                                                        on(day))));
    }

    private void withdraw() {
        boolean discards = page.state().isPrivate();
        String form = discards ? "discard" : "withdraw";
        RequestKey key = key("withdraw");
        TextArea text = text(form);
        text.setVisible(!discards);
        dialog(form, text)
                .open(
                        () ->
                                send(
                                        key,
                                        at ->
                                                new GoalCommand.WithdrawGoal(
                                                        goal,
                                                        at,
                                                        PersonalText.ofNullable(text.getValue()),
                                                        today)));
    }

    /** Accepts or declines one amendment. */
    void decide(Amendment amendment) {
        AmendmentDecision.open(this, amendment, page.state(), words, desk.days(words));
    }

    /** Corrects one line of the history. */
    void correct(HistoryLine line) {
        CorrectionForm.open(this, line, page.state(), words);
    }
}
