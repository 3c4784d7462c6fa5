package org.labgoals.career.application;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.labgoals.career.domain.CareerCommand;
import org.labgoals.career.domain.CareerRule;
import org.labgoals.shared.application.AccessRule;
import org.labgoals.shared.application.Policy;
import org.labgoals.shared.application.Requirement;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;
import org.springframework.stereotype.Component;

/**
 * Who may send which command to a career record, line by line: the person their own entries, the
 * decider what is decided, the named colleague a confirmation. Whose own it is and who was named
 * the record's rules know.
 */
@Component
class CareerPolicy {

    private static final Requirement KNOWS_OF_IT = Requirement.whoeverKnowsOfIt();
    private static final Requirement VERIFIES =
            Requirement.standing(CareerRule.ONLY_THE_MANAGER_VERIFIES, Standing.DECIDER);
    private static final Requirement VERIFIES_EXPERIENCE =
            Requirement.standing(CareerRule.ONLY_THE_MANAGER_VERIFIES_EXPERIENCE, Standing.DECIDER);
    private static final Requirement RATES =
            Requirement.standing(CareerRule.ONLY_THE_MANAGER_RATES, Standing.DECIDER);

    private static final Set<Class<?>> DECISIONS =
            Set.of(
                    CareerCommand.VerifyCredential.class,
                    CareerCommand.VerifyExperience.class,
                    CareerCommand.RateCompetency.class);

    static final Policy POLICY =
            new Policy(
                    Map.ofEntries(
                            Map.entry(CareerCommand.AddCredential.class, KNOWS_OF_IT),
                            Map.entry(CareerCommand.RenewCredential.class, KNOWS_OF_IT),
                            Map.entry(CareerCommand.LapseCredential.class, KNOWS_OF_IT),
                            Map.entry(CareerCommand.VerifyCredential.class, VERIFIES),
                            Map.entry(CareerCommand.LogCeActivity.class, KNOWS_OF_IT),
                            Map.entry(CareerCommand.RecordActivity.class, KNOWS_OF_IT),
                            Map.entry(CareerCommand.ConfirmActivity.class, KNOWS_OF_IT),
                            Map.entry(CareerCommand.RateCompetency.class, RATES),
                            Map.entry(CareerCommand.AskForMentor.class, KNOWS_OF_IT),
                            Map.entry(CareerCommand.OfferMentoring.class, KNOWS_OF_IT),
                            Map.entry(CareerCommand.EndMentoring.class, KNOWS_OF_IT),
                            Map.entry(CareerCommand.LogWin.class, KNOWS_OF_IT),
                            Map.entry(CareerCommand.AddExperience.class, KNOWS_OF_IT),
                            Map.entry(CareerCommand.VerifyExperience.class, VERIFIES_EXPERIENCE),
                            Map.entry(CareerCommand.WithdrawEntry.class, KNOWS_OF_IT)));

    void admit(Viewer viewer, Standing standing, CareerCommand command) {
        POLICY.permit(viewer, standing, command);
    }

    /**
     * Where nobody can decide, the refusal says so instead of naming a manager who is not there.
     */
    void requireDecider(CareerCommand command, List<PersonId> deciders) {
        Refused.when(
                DECISIONS.contains(command.getClass()) && deciders.isEmpty(),
                AccessRule.NOBODY_DECIDES_FOR_PERSON);
    }
}
