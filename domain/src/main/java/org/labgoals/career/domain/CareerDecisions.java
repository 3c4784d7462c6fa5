package org.labgoals.career.domain;

import static org.labgoals.career.domain.CareerCommand.*;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.domain.Refused;

/**
 * Decides on every command: the events it leads to, or a refusal. Each subject has a file of its
 * own.
 */
public final class CareerDecisions {

    private CareerDecisions() {}

    /**
     * What happens; nothing when the command repeats what is already in force.
     *
     * @param record the record as it stands, null while nothing was entered
     * @throws Refused when a {@link CareerRule} refuses
     */
    public static List<CareerEvent> decide(@Nullable CareerState record, CareerCommand command) {
        var career = record == null ? CareerState.empty(command.person()) : record;
        return switch (command) {
            case AddCredential add -> Holding.add(career, add);
            case RenewCredential renew -> Holding.renew(career, renew);
            case LapseCredential lapse -> Holding.lapse(career, lapse);
            case VerifyCredential verify -> Holding.verify(career, verify);
            case LogCeActivity log -> Learning.log(career, log);
            case RecordActivity activity -> Contributing.recordActivity(career, activity);
            case ConfirmActivity confirm -> Contributing.confirm(career, confirm);
            case RateCompetency rate -> Mastering.rate(career, rate);
            case AskForMentor ask -> Mastering.ask(career, ask);
            case OfferMentoring offer -> Mastering.offer(career, offer);
            case EndMentoring end -> Mastering.end(career, end);
            case LogWin win -> Contributing.logWin(career, win);
            case AddExperience add -> Working.add(career, add);
            case VerifyExperience verify -> Working.verify(career, verify);
            case WithdrawEntry withdraw -> Withdrawing.withdraw(career, withdraw);
        };
    }
}
