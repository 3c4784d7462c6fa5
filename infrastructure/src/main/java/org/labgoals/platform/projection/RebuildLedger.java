package org.labgoals.platform.projection;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.EngineRoom.Rebuild;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * What was asked to be folded anew, and how far it has come: for all nodes, and over their ends.
 */
public final class RebuildLedger {

    private static final String GOING = "select * from rebuild where ended_at is null";

    private final JdbcClient database;

    RebuildLedger(JdbcClient database) {
        this.database = database;
    }

    /** What is asked through this database. */
    public static RebuildLedger in(DataSource database) {
        return new RebuildLedger(JdbcClient.create(database));
    }

    /** All that can be folded anew. */
    public List<String> features() {
        return database.sql("select distinct processor_name from token_entry order by 1")
                .query(String.class)
                .list();
    }

    /**
     * Asks for a rebuild.
     *
     * @return whether it was taken; not while another goes on
     */
    public boolean ask(Collection<String> features) {
        try {
            database.sql("insert into rebuild (features) values (?)")
                    .param(features.toArray(String[]::new))
                    .update();
            return true;
        } catch (DuplicateKeyException oneGoesOn) {
            return false;
        }
    }

    /** The one that goes on, or else the last one. */
    public Optional<Rebuild> last() {
        return database.sql(
                        """
                        select r.*, (select coalesce(max(global_index), 0) from domain_event) as last
                        from rebuild r order by number desc limit 1
                        """)
                .query(RebuildLedger::rebuild)
                .optional();
    }

    /** The one that goes on. */
    Optional<Going> going() {
        return database.sql(GOING).query(RebuildLedger::goesOn).optional();
    }

    /** The same, for this transaction alone; empty while another node works at it or has since. */
    Optional<Going> take(Going seen) {
        return database.sql(GOING + " and number = ? and read_to = ? for update skip locked")
                .params(seen.number(), seen.readTo())
                .query(RebuildLedger::goesOn)
                .optional()
                .filter(seen::equals);
    }

    void begun(Going going, String shape) {
        database.sql(
                        "update rebuild set made_under = ?, read_to = 0, worked_millis = 0,"
                                + " served = '{}' where number = ?")
                .params(shape, going.number())
                .update();
    }

    void read(Going going, long upTo, long millis) {
        database.sql(
                        "update rebuild set read_to = ?, worked_millis = worked_millis + ?"
                                + " where number = ?")
                .params(upTo, millis, going.number())
                .update();
    }

    void served(Going going, String feature) {
        database.sql("update rebuild set served = served || ? where number = ?")
                .params(new String[] {feature}, going.number())
                .update();
    }

    void ended(Going going, @Nullable String trouble) {
        database.sql("update rebuild set ended_at = now(), trouble = ? where number = ?")
                .param(trouble)
                .param(going.number())
                .update();
    }

    /** The version of the schema: rows of another are of no use to this product. */
    String shape() {
        return database.sql(
                        "select coalesce(max(version::numeric), 0)::text from flyway_schema_history"
                                + " where success")
                .query(String.class)
                .single();
    }

    private static Going goesOn(ResultSet row, int number) throws SQLException {
        return new Going(
                row.getLong("number"),
                texts(row, "features"),
                texts(row, "served"),
                row.getLong("read_to"),
                row.getString("made_under"));
    }

    private static Rebuild rebuild(ResultSet row, int number) throws SQLException {
        var ended = row.getTimestamp("ended_at");
        return new Rebuild(
                texts(row, "features"),
                texts(row, "served"),
                row.getLong("read_to"),
                Math.max(row.getLong("read_to"), row.getLong("last")),
                Duration.ofMillis(row.getLong("worked_millis")),
                row.getTimestamp("asked_at").toInstant(),
                ended == null ? null : ended.toInstant(),
                row.getString("trouble"));
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return Arrays.stream((Object[]) row.getArray(column).getArray())
                .map(String::valueOf)
                .toList();
    }

    /**
     * A rebuild that goes on.
     *
     * @param served the features whose new rows are served already
     * @param readTo the last event that the new rows know
     * @param madeUnder the schema's version that the new rows are of, null until there are any
     */
    record Going(
            long number,
            List<String> features,
            List<String> served,
            long readTo,
            @Nullable String madeUnder) {

        List<String> left() {
            return features.stream().filter(each -> !served.contains(each)).toList();
        }
    }
}
