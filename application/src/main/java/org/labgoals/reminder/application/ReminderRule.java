package org.labgoals.reminder.application;

import org.labgoals.shared.domain.Rule;

/** What can be wrong with somebody's wishes for mail. */
public enum ReminderRule implements Rule {
    NO_SUCH_ADDRESS(
            Nature.IMPOSSIBLE_VALUE,
            "Give one mail address, for example ana.ruiz@hospital.example, or none."),
    ADDRESS_IS_THEIRS(
            Nature.CONFLICT,
            "This person has a mail address already; only they change it, on the page of their"
                    + " account."),
    NO_SUCH_LANGUAGE(Nature.IMPOSSIBLE_VALUE, "Choose English or Spanish."),
    MANDATORY_MAIL(
            Nature.CONFLICT,
            "Mail about credentials and assessments cannot be left out: without them you may not"
                    + " work."),
    LINK_ENDED(
            Nature.CONFLICT,
            "This link is not one of ours, or too old. Choose your mails on the page of your"
                    + " account."),
    ;

    private final Nature nature;
    private final String sentence;

    ReminderRule(Nature nature, String sentence) {
        this.nature = nature;
        this.sentence = sentence;
    }

    @Override
    public String sentence() {
        return sentence;
    }

    @Override
    public Nature nature() {
        return nature;
    }
}
