package org.labgoals.platform.backup;

import java.util.List;
import org.labgoals.platform.settings.CannotStart;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.jdbc.core.RowCallbackHandler;

/**
 * What is still to be done after a restore, marked in the database itself: the chain verified, the
 * newest erasure ledger applied, and what is kept in the clear of those it names removed.
 */
public final class AfterRestore {

    static final String TABLE =
            """
            create table if not exists restored (
                restored_at      timestamptz not null default now(),
                backup_of        text        not null,
                verified         boolean     not null default false,
                erasures_applied boolean     not null default false,
                traces_removed   boolean     not null default false
            )
            """;

    static final String MARK = "insert into restored (backup_of) values (?)";

    private final JdbcTemplate jdbc;

    public AfterRestore(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whether a product may open on the database.
     *
     * @throws CannotStart when a restore was not brought to its end
     */
    public void refuseUnlessDone() {
        RowCallbackHandler refusal =
                row -> {
                    throw new CannotStart(
                            "this database was restored from a backup of "
                                    + row.getString(1)
                                    + (row.getBoolean(2)
                                            ? " and the newest erasure ledger was not applied yet:"
                                            : " and did not verify:")
                                    + " run labgoals restore --erasures FILE.");
                };
        jdbc.query(
                "select backup_of, verified from restored where not verified or not"
                        + " erasures_applied",
                refusal);
    }

    /** Whether a restore waits for its end. */
    public boolean isAwaited() {
        return is("not verified or not erasures_applied");
    }

    public void verified() {
        jdbc.update("update restored set verified = true");
    }

    public void erasuresApplied() {
        jdbc.update("update restored set erasures_applied = true");
    }

    /** Those whose rows in the clear may have come back; nobody where that was looked at before. */
    public List<String> erasedPersons() {
        return is("not traces_removed")
                ? jdbc.queryForList(
                        "select person_id from person_key where wrapped_key is null", String.class)
                : List.of();
    }

    /** The records about somebody. */
    public List<String> recordsOf(String person) {
        return jdbc.queryForList(
                "select distinct aggregate_id from domain_event"
                        + " where metadata::json ->> 'subject' = ?",
                String.class,
                person);
    }

    public void tracesRemoved() {
        jdbc.update("update restored set traces_removed = true where not traces_removed");
    }

    private boolean is(String condition) {
        return Boolean.TRUE.equals(
                jdbc.queryForObject(
                        "select exists (select 1 from restored where " + condition + ")",
                        Boolean.class));
    }
}
