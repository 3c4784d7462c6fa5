package org.labgoals.shared.domain;

/** A rule refused a command; nothing was changed. */
public final class Refused extends RuntimeException {

    private final transient Rule rule;

    public Refused(Rule rule) {
        super(rule.sentence(), null, false, false);
        this.rule = rule;
    }

    public Rule rule() {
        return rule;
    }

    /** Refuses under the rule when the condition holds. */
    public static void when(boolean condition, Rule rule) {
        if (condition) {
            throw new Refused(rule);
        }
    }
}
