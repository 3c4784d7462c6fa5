package org.labgoals.shared.api;

import java.util.regex.Pattern;
import org.labgoals.shared.application.NotFound;

/** Ids in addresses and bodies: what cannot be one is never asked of the database. */
public final class Ids {

    private static final Pattern PLAUSIBLE = Pattern.compile("[A-Za-z0-9._:@-]{1,100}");

    private Ids() {}

    static boolean plausible(String id) {
        return PLAUSIBLE.matcher(id).matches();
    }

    /** An id in an address: what cannot be one names nothing. */
    public static String inAddress(String id) {
        if (!plausible(id)) {
            throw new NotFound("There is nothing at this address.");
        }
        return id;
    }

    /** An id in a body. */
    public static String inBody(String id, String field) {
        if (!plausible(id)) {
            throw ProblemFound.impossible("not-an-id", "“" + field + "” is not an id.", field);
        }
        return id;
    }
}
