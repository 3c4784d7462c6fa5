package org.labgoals.shared.application;

import org.labgoals.shared.domain.Rule;

/** Why the product takes nothing in (ADR 49). */
public enum ReadOnlyRule implements Rule {
    MASTER_KEY_MISSING(
            "The master key of this laboratory is missing, so nothing can be recorded, and some of"
                    + " what is recorded cannot be read. Nothing is lost: whoever runs LabGoals"
                    + " puts the key back and starts it again."),
    MASTER_KEY_MISTAKEN(
            "The master key is not the one of this laboratory, so nothing can be recorded, and some"
                    + " of what is recorded cannot be read. Nothing is lost: whoever runs LabGoals"
                    + " puts the right key back and starts it again.");

    private final String sentence;

    ReadOnlyRule(String sentence) {
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public Nature nature() {
        return Nature.NOT_NOW;
    }
}
