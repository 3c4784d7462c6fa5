package org.labgoals.career.ui;

import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.ActivityKind;
import org.labgoals.career.domain.Closing;
import org.labgoals.career.domain.Rating;
import org.labgoals.career.domain.ReadinessLine;
import org.labgoals.shared.ui.Days;

/** What would close an expectation, as the viewer can take it. */
sealed interface StepOffer {

    /** What the button, the link or the note says. */
    String words();

    /** Leads to another screen. */
    record Go(String words, String address) implements StepOffer {}

    /** Opens the form for a credential of one of these categories. */
    record AddCredential(String words, List<String> categories) implements StepOffer {}

    /** Opens the renewal of a credential of the record. */
    record Renew(String words, int credential) implements StepOffer {}

    /** Opens the verification of a credential of the record. */
    record Verify(String words, int credential) implements StepOffer {}

    /** Opens the verification of work in another laboratory. */
    record VerifyExperience(String words, int experience) implements StepOffer {}

    /** Opens the form for a professional activity. */
    record LogActivity(String words, List<ActivityKind> kinds) implements StepOffer {}

    /** Opens the rating of a competency. */
    record Rate(String words, String competency, Rating rating) implements StepOffer {}

    /** Opens the form that asks for a mentor in the competency. */
    record AskForMentor(String words, String competency) implements StepOffer {}

    /** Nothing to press: it waits for somebody else, or for time. */
    record Wait(String words) implements StepOffer {}

    /**
     * The first of what would close the line that the viewer can do, unless all is done but for
     * somebody's word; else the first word on whom it waits for. Null where there is nothing to
     * say.
     */
    static @Nullable StepOffer of(ReadinessLine line, Reader reader, CareerWords words) {
        List<StepOffer> offers =
                line.closing().stream().map(closing -> offer(closing, reader, words)).toList();
        boolean done =
                !line.closing().isEmpty()
                        && (line.closing().getFirst() instanceof Closing.VerifyCredential
                                || line.closing().getFirst() instanceof Closing.VerifyExperience
                                || line.closing().getFirst() instanceof Closing.ConfirmActivity);
        return offers.stream()
                .filter(offer -> done || !(offer instanceof Wait))
                .findFirst()
                .or(() -> offers.stream().findFirst())
                .orElse(null);
    }

    /** Beside it, for the person themselves: a mentor in a competency, where none is asked for. */
    static @Nullable StepOffer mentor(
            ReadinessLine line, Reader reader, Set<String> asked, CareerWords words) {
        String competency = line.expectation().competency();
        return competency == null || line.isMet() || !reader.isOwner() || asked.contains(competency)
                ? null
                : new AskForMentor(words.text("career.do.ask-for-mentor"), competency);
    }

    private static StepOffer offer(Closing closing, Reader reader, CareerWords words) {
        Days days = words.days();
        return switch (closing) {
            case Closing.FinishGoal goal ->
                    new Go(words.text("career.step.finish-goal"), "goals/" + goal.goal().id());
            case Closing.StartGoal start ->
                    reader.isOwner() && !start.templates().isEmpty()
                            ? new Go(
                                    words.text("career.step.start-goal"),
                                    "goals/new?template=" + start.templates().getFirst())
                            : new Wait(
                                    words.text(
                                            "career.step.start-goal-wait",
                                            words.or(
                                                    start.templates().stream()
                                                            .limit(2)
                                                            .map(words.template()))));
            case Closing.EarnCredential earn ->
                    reader.isOwner()
                            ? new AddCredential(
                                    words.text("career.step.add-credential"), earn.anyOf())
                            : new Wait(
                                    words.text(
                                            "career.step.earn-credential",
                                            words.or(
                                                    earn.anyOf().stream()
                                                            .limit(3)
                                                            .map(words::credential))));
            case Closing.RenewCredential renew ->
                    reader.isOwner()
                            ? new Renew(
                                    words.text("career.step.renew"),
                                    number(renew.credential().id()))
                            : new Wait(words.text("career.step.renew-wait", days.day(renew.by())));
            case Closing.VerifyCredential verify ->
                    reader.decides()
                            ? new Verify(
                                    words.text("career.step.verify"),
                                    number(verify.credential().id()))
                            : new Wait(words.text("career.step.verify-wait"));
            case Closing.VerifyExperience verify ->
                    reader.decides()
                            ? new VerifyExperience(
                                    words.text("career.step.verify"),
                                    number(verify.experience().id()))
                            : new Wait(words.text("career.step.verify-wait"));
            case Closing.LogWin win -> new Wait(words.text("career.step.log-win"));
            case Closing.BeRated rated ->
                    reader.decides()
                            ? new Rate(
                                    words.text("career.step.rate"),
                                    rated.competency(),
                                    rated.rating())
                            : new Wait(words.text("career.step.rate-wait"));
            case Closing.DoActivity activity ->
                    reader.isOwner()
                            ? new LogActivity(
                                    words.text("career.step.log-activity"), activity.kinds())
                            : new Wait(
                                    words.text(
                                            "career.step.activity-wait",
                                            words.or(
                                                    activity.kinds().stream()
                                                            .limit(2)
                                                            .map(words::activity))));
            case Closing.ConfirmActivity activity ->
                    new Wait(words.text("career.step.confirm-wait"));
            case Closing.BeAssessed assessed ->
                    new Wait(
                            assessed.more() > 0
                                    ? words.text("career.step.assess", assessed.more())
                                    : words.text(
                                            "career.step.assess-again", assessed.again().size()));
            case Closing.Stay stay ->
                    new Wait(words.text("career.step.stay", days.day(stay.until())));
            case Closing.Advance advance ->
                    new Wait(words.text("career.step.advance", words.words().of(advance.level())));
        };
    }

    private static int number(String id) {
        return id.matches("\\d{1,9}") ? Integer.parseInt(id) : 0;
    }
}
