package org.labgoals.indicator.application;

import java.util.Map;
import org.labgoals.indicator.domain.IndicatorCommand;
import org.labgoals.indicator.domain.IndicatorRule;
import org.labgoals.shared.application.Policy;
import org.labgoals.shared.application.Requirement;
import org.labgoals.shared.domain.Role;

/** Who may keep indicators: whoever leads. */
final class IndicatorPolicy {

    private static final Requirement LEADING =
            Requirement.role(IndicatorRule.ONLY_THOSE_WHO_LEAD, Role.MANAGER, Role.DIRECTOR);

    static final Policy POLICY =
            new Policy(
                    Map.of(
                            IndicatorCommand.DefineIndicator.class, LEADING,
                            IndicatorCommand.ChangeIndicator.class, LEADING,
                            IndicatorCommand.RecordReadings.class, LEADING,
                            IndicatorCommand.CorrectReading.class, LEADING,
                            IndicatorCommand.WithdrawReading.class, LEADING));

    private IndicatorPolicy() {}
}
