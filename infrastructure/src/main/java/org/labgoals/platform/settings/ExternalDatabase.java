package org.labgoals.platform.settings;

/** A PostgreSQL server somebody else runs. */
public record ExternalDatabase(String url, String user, String password) {

    @Override
    public String toString() {
        return user + " at " + url;
    }
}
