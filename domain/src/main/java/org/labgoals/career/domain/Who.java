package org.labgoals.career.domain;

import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

/**
 * Who may act. The person is known by who they are, so that no standing lets them verify or rate
 * themselves.
 */
final class Who {

    private Who() {}

    static void owner(CareerState record, Occasion occasion) {
        Refused.when(!record.person().equals(occasion.by()), CareerRule.ONLY_THE_PERSON);
    }

    static void decider(CareerState record, Occasion occasion, CareerRule rule) {
        Refused.when(
                occasion.standing() != Standing.DECIDER || record.person().equals(occasion.by()),
                rule);
    }
}
