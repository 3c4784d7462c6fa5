package org.labgoals.goal.ui;

import org.labgoals.goal.domain.Alignment;
import org.labgoals.goal.domain.Contribution;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonalText;

/** An objective that a goal is to support, while somebody still writes how. */
final class SupportInput {

    final ObjectiveId objective;
    Contribution contribution = Contribution.DIRECT;
    String how = "";

    SupportInput(ObjectiveId objective) {
        this.objective = objective;
    }

    SupportInput(Alignment alignment) {
        this(alignment.objective());
        contribution = alignment.contribution();
        how = alignment.how().orErased();
    }

    Alignment toAlignment() {
        return new Alignment(objective, contribution, PersonalText.of(how.strip()));
    }
}
