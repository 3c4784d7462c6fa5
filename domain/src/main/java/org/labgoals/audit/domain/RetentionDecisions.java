package org.labgoals.audit.domain;

import java.util.List;
import org.labgoals.audit.domain.RetentionCommand.ErasePerson;
import org.labgoals.audit.domain.RetentionCommand.LiftLegalHold;
import org.labgoals.audit.domain.RetentionCommand.PlaceLegalHold;
import org.labgoals.audit.domain.RetentionEvent.LegalHoldLifted;
import org.labgoals.audit.domain.RetentionEvent.LegalHoldPlaced;
import org.labgoals.audit.domain.RetentionEvent.PersonErased;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

/** What may happen to what is kept of a person. An erasure is never taken back. */
public final class RetentionDecisions {

    private static final int LONGEST_REASON = 4_000;

    private RetentionDecisions() {}

    /**
     * What happens; nothing where it holds already.
     *
     * @throws Refused where a {@link RetentionRule} refuses
     */
    public static List<RetentionEvent> decide(RetentionState kept, RetentionCommand command) {
        Refused.when(
                command.occasion().standing() != Standing.ADMINISTRATOR,
                RetentionRule.ONLY_ADMINISTRATOR);
        return switch (command) {
            case PlaceLegalHold c -> place(kept, c);
            case LiftLegalHold c -> lift(kept, c);
            case ErasePerson c -> erase(kept, c);
        };
    }

    private static List<RetentionEvent> place(RetentionState kept, PlaceLegalHold c) {
        Refused.when(kept.erased(), RetentionRule.ERASED);
        check(c.reason());
        return kept.held()
                ? List.of()
                : List.of(new LegalHoldPlaced(c.person(), c.reason(), c.occasion().today()));
    }

    private static List<RetentionEvent> lift(RetentionState kept, LiftLegalHold c) {
        Refused.when(kept.erased(), RetentionRule.ERASED);
        check(c.reason());
        return kept.held()
                ? List.of(new LegalHoldLifted(c.person(), c.reason(), c.occasion().today()))
                : List.of();
    }

    private static List<RetentionEvent> erase(RetentionState kept, ErasePerson c) {
        if (kept.erased()) {
            return List.of();
        }
        var today = c.occasion().today();
        Refused.when(c.occasion().by().equals(c.person()), RetentionRule.NOT_ONESELF);
        Refused.when(c.lastAdministrator(), RetentionRule.LAST_ADMINISTRATOR);
        Refused.when(kept.held(), RetentionRule.ON_LEGAL_HOLD);
        if (c.leftOn() == null || c.leftOn().isAfter(today)) {
            throw new Refused(RetentionRule.STILL_HERE);
        }
        Refused.when(
                c.ground() == ErasureGround.RETENTION_OVER
                        && !today.isAfter(RetentionRules.keptUntil(c.leftOn(), today)),
                RetentionRule.STILL_TO_BE_KEPT);
        return List.of(new PersonErased(c.person(), c.ground(), today));
    }

    private static void check(PersonalText reason) {
        Refused.when(reason.isBlank() || reason.length() == 0, RetentionRule.REASON_MISSING);
        Refused.when(reason.length() > LONGEST_REASON, RetentionRule.REASON_TOO_LONG);
    }
}
