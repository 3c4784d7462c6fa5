package org.labgoals.people.application;

import java.util.Locale;
import java.util.regex.Pattern;
import org.labgoals.shared.domain.Refused;

/** What a user name and a password have to be. */
public final class Credentials {

    private static final Pattern USERNAME = Pattern.compile("[a-z0-9][a-z0-9._-]{1,49}");

    private Credentials() {}

    /** The name as it is kept: without white space around it, in lower case. */
    public static String normalised(String username) {
        return username.strip().toLowerCase(Locale.ROOT);
    }

    /** Whether such a name and password can belong to any account: nothing else is looked up. */
    public static boolean canBeRight(String username, String password) {
        return USERNAME.matcher(normalised(username)).matches() && password.length() <= 1_000;
    }

    /** The name as it is kept, if it can be one. */
    public static String checkedUsername(String username) {
        var name = normalised(username);
        Refused.when(!USERNAME.matcher(name).matches(), AccountRule.USERNAME_NOT_ALLOWED);
        return name;
    }

    /** Length is what makes a password strong; which characters is the person's own affair. */
    public static void checkPassword(String username, String password) {
        int length = password.codePointCount(0, password.length());
        Refused.when(length < 12, AccountRule.PASSWORD_TOO_SHORT);
        Refused.when(length > 200, AccountRule.PASSWORD_TOO_LONG);
        Refused.when(
                normalised(password).equals(normalised(username)),
                AccountRule.PASSWORD_IS_USERNAME);
    }
}
