package org.labgoals.platform.postgres;

/** Where the database answers and who asks. */
public record DatabaseAddress(String url, String user, String password) {

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
