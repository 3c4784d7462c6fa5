package org.labgoals.platform.postgres;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.flywaydb.core.Flyway;

/**
 * A fresh database on the real PostgreSQL that all tests of this process share. {@link #migrated()}
 * is a copy of one that Flyway filled once, and costs a few hundredths of a second.
 *
 * <pre>{@code
 * static final TestDatabase database = TestDatabase.migrated();   // in a plain test: database.dataSource()
 *
 * @SpringBootTest
 * @ContextConfiguration(initializers = FreshDatabase.class)       // in a test with Spring
 * }</pre>
 */
public final class TestDatabase implements AutoCloseable {

    private static final AtomicInteger NUMBER = new AtomicInteger();
    private static final String TEMPLATE = "filled_by_flyway";

    private final DatabaseAddress address;
    private final HikariDataSource dataSource;

    private TestDatabase(DatabaseAddress address) {
        this.address = address;
        this.dataSource = pool(address);
    }

    /** A database with nothing in it. */
    public static TestDatabase empty() {
        return create("template1");
    }

    /** Where the server of this test process keeps everything. */
    public static Path folderOfTheServer() {
        return SharedServer.DATA;
    }

    /** A database with the schema of the product. */
    public static TestDatabase migrated() {
        return create(Migrated.TEMPLATE_NAME);
    }

    /** Where it answers. */
    public DatabaseAddress address() {
        return address;
    }

    /** A pool on it. */
    public HikariDataSource dataSource() {
        return dataSource;
    }

    /** The settings that point the product to it. */
    public String[] settings() {
        return new String[] {
            "labgoals.database.url=" + address.url(),
            "labgoals.database.user=" + address.user(),
            "labgoals.database.password=" + address.password(),
            // what is kept outside belongs to one database
            "labgoals.signing-key="
                    + Path.of("target", "keys", UUID.randomUUID() + "", "checkpoint.key")
        };
    }

    @Override
    public void close() {
        dataSource.close();
    }

    private static synchronized TestDatabase create(String template) {
        var name = "test_" + NUMBER.incrementAndGet();
        execute("CREATE DATABASE " + name + " TEMPLATE " + template);
        return new TestDatabase(SharedServer.INSTANCE.addressOf(name));
    }

    private static void execute(String sql) {
        var address = SharedServer.INSTANCE.address();
        try (var connection =
                        DriverManager.getConnection(
                                address.url(), address.user(), address.password());
                var statement = connection.createStatement()) {
            statement.execute(sql);
        } catch (SQLException failure) {
            throw new IllegalStateException(failure);
        }
    }

    private static HikariDataSource pool(DatabaseAddress address) {
        var pool = new HikariConfig();
        pool.setJdbcUrl(address.url());
        pool.setUsername(address.user());
        pool.setPassword(address.password());
        pool.setMaximumPoolSize(20);
        pool.setMinimumIdle(0);
        pool.setConnectionTimeout(5_000);
        pool.addDataSourceProperty("reWriteBatchedInserts", "true");
        return new HikariDataSource(pool);
    }

    /** Filled at the first use and never connected to again, as a template has to be. */
    private static final class Migrated {

        static final String TEMPLATE_NAME = fill();

        private static String fill() {
            execute("CREATE DATABASE " + TEMPLATE);
            var address = SharedServer.INSTANCE.addressOf(TEMPLATE);
            Flyway.configure()
                    .dataSource(address.url(), address.user(), address.password())
                    .load()
                    .migrate();
            return TEMPLATE;
        }
    }
}
