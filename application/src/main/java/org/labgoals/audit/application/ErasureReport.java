package org.labgoals.audit.application;

import java.util.List;

/**
 * What came of an erasure.
 *
 * @param removed how many rows beside the events went
 * @param remaining what may still tell of the person, and who can see to it
 * @param pending whether rows are still being folded anew
 */
public record ErasureReport(int removed, List<Remains> remaining, boolean pending) {

    /** Keeps a copy. */
    public ErasureReport {
        remaining = List.copyOf(remaining);
    }

    /** Something that an erasure does not reach, in a sentence to act on. */
    public enum Remains {
        TABLES_IN_USE(
                "Some tables were in use and were not written afresh: erase once more when it is"
                        + " quiet."),
        LOG(
                "The database’s own log holds earlier rows until it recycles its files; the server"
                        + " does so by itself as it goes on."),
        LOG_NOT_SWITCHED(
                "The database’s own log holds earlier rows, and this product may not have it"
                        + " recycled: ask whoever runs the server for a checkpoint."),
        BACKUPS(
                "Backups made before today still hold what was written, sealed. A restored product"
                        + " destroys the key again from its erasure ledger; keep that file apart"
                        + " from them."),
        REPLICAS_AND_ARCHIVES(
                "Replicas and archived logs of the database: whoever runs them has to delete what"
                        + " is older than today."),
        EXPORTED("What was printed, exported or sent by mail is out of reach."),
        IN_OTHERS_RECORDS(
                "What somebody wrote about this person into another person’s record stays sealed"
                        + " for that person; have it redacted there.");

        private final String sentence;

        Remains(String sentence) {
            this.sentence = sentence;
        }

        public String sentence() {
            return sentence;
        }
    }
}
