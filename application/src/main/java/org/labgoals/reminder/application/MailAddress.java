package org.labgoals.reminder.application;

import java.util.regex.Pattern;
import org.labgoals.shared.domain.Refused;

/**
 * What a mail address may look like: no names, no lists, nothing that a header could be made of.
 */
final class MailAddress {

    private static final int LONGEST = 254;

    private static final Pattern ADDRESS =
            Pattern.compile(
                    "[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                            + "@([A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?\\.)+"
                            + "[A-Za-z0-9]([A-Za-z0-9-]*[A-Za-z0-9])?");

    private MailAddress() {}

    /**
     * The address without spaces around it.
     *
     * @throws Refused {@link ReminderRule#NO_SUCH_ADDRESS}
     */
    static String checked(String written) {
        var address = written.strip();
        Refused.when(
                address.length() > LONGEST || !ADDRESS.matcher(address).matches(),
                ReminderRule.NO_SUCH_ADDRESS);
        return address;
    }
}
