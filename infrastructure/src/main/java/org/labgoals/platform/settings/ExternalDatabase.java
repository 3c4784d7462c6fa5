package org.labgoals.platform.settings;

/** A PostgreSQL server somebody else runs. */
public record ExternalDatabase(String url, String user, String password) {

    /** The address without what follows it, where a password may stand. */
    public String address() {
        return url.replaceFirst("[?].*", "");
    }

    @Override
    public String toString() {
        return user + " at " + address();
    }
}
