package org.labgoals.career.domain;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Kind;
import org.labgoals.people.domain.CareerLevel;

/** Something that would close what is missing. */
public sealed interface Closing {

    /** Bring a goal that is under way to its end. */
    record FinishGoal(FactRef goal) implements Closing {}

    /** Start a goal from one of these templates, by key. */
    record StartGoal(List<String> templates) implements Closing {}

    /** Earn one of these credentials. */
    record EarnCredential(List<String> anyOf) implements Closing {}

    /** Renew a credential by that day; in the past where it ran out. */
    record RenewCredential(FactRef credential, String category, LocalDate by) implements Closing {}

    /** Have a credential verified that is there already. */
    record VerifyCredential(FactRef credential, String category) implements Closing {}

    /** Have work in another laboratory verified that is there already. */
    record VerifyExperience(FactRef experience) implements Closing {}

    /** Log what goes well, of the kind or of any. */
    record LogWin(@Nullable Kind kind) implements Closing {}

    /** Have a competency rated by who decides. */
    record BeRated(String competency, Rating rating) implements Closing {}

    /** Do something of these kinds. */
    record DoActivity(List<ActivityKind> kinds) implements Closing {}

    /** Have an activity confirmed that was done. */
    record ConfirmActivity(FactRef activity) implements Closing {}

    /** Be assessed on so many more test systems, these of them again. */
    record BeAssessed(int more, List<FactRef> again) implements Closing {}

    /** Gather experience until that day, in the present position. */
    record Stay(LocalDate until) implements Closing {}

    /** Take on a position of the level. */
    record Advance(CareerLevel level) implements Closing {}
}
