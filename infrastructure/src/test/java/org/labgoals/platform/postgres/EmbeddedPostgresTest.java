package org.labgoals.platform.postgres;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.net.Socket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.labgoals.platform.settings.CannotStart;

class EmbeddedPostgresTest {

    @TempDir Path data;

    @Test
    void whatIsAcknowledgedIsOnDiskAndOnlyThisMachineWithThePasswordGetsIn() throws Exception {
        try (var server = EmbeddedPostgres.start(data.resolve("here"));
                var connection = connect(server.address())) {
            assertThat(ask(connection, "SHOW fsync")).isEqualTo("on");
            assertThat(ask(connection, "SHOW synchronous_commit")).isEqualTo("on");
            assertThat(ask(connection, "SHOW full_page_writes")).isEqualTo("on");
            assertThat(ask(connection, "SHOW listen_addresses")).isEqualTo("127.0.0.1");
            assertThat(ask(connection, "SHOW server_version")).startsWith("18");
            assertThat(ask(connection, "SELECT usesuper FROM pg_user WHERE usename = current_user"))
                    .isEqualTo("f");

            var address = server.address();
            for (var wrong : new String[] {"", "labgoals"}) {
                assertThatThrownBy(
                                () ->
                                        connect(
                                                new DatabaseAddress(
                                                        address.url(), address.user(), wrong)))
                        .isInstanceOf(SQLException.class);
            }
            assertThatThrownBy(
                            () ->
                                    connect(
                                            new DatabaseAddress(
                                                    address.url(), "postgres", address.password())))
                    .isInstanceOf(SQLException.class);
            var file = data.resolve("here/postgresql/labgoals.password");
            assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
                    .isEqualTo("rw-------");
        }
    }

    @Test
    void whatWasWrittenIsThereAfterTheNextStartAndNothingRunsInBetween() throws Exception {
        DatabaseAddress before;
        try (var server = EmbeddedPostgres.start(data);
                var connection = connect(server.address());
                var statement = connection.createStatement()) {
            before = server.address();
            statement.execute("CREATE TABLE kept AS SELECT 42 AS number");
        }
        assertThat(Postmaster.of(data.resolve("postgresql"))).isEmpty();
        assertThatThrownBy(() -> connect(before)).isInstanceOf(SQLException.class);

        try (var server = EmbeddedPostgres.start(data);
                var connection = connect(server.address())) {
            assertThat(ask(connection, "SELECT number FROM kept")).isEqualTo("42");
        }
    }

    @Test
    void aSecondInstanceOnTheSameFolderIsRefusedWithASentence() {
        try (var server = EmbeddedPostgres.start(data)) {
            assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                    .isInstanceOf(CannotStart.class)
                    .hasMessageContaining("another LabGoals is running on the data folder " + data);
            assertThat(server.address().url()).startsWith("jdbc:postgresql://127.0.0.1:");
        }
    }

    @Test
    void aServerThatIsKilledComesBackWithItsData() throws Exception {
        try (var server = EmbeddedPostgres.start(data)) {
            try (var connection = connect(server.address());
                    var statement = connection.createStatement()) {
                statement.execute("CREATE TABLE kept AS SELECT 42 AS number");
            }
            var process = Postmaster.of(data.resolve("postgresql")).orElseThrow();
            process.destroyForcibly();
            process.onExit().get(10, TimeUnit.SECONDS);

            try (var connection = awaitConnection(server.address())) {
                assertThat(ask(connection, "SELECT number FROM kept")).isEqualTo("42");
            }
        }
    }

    @Test
    void aFolderThatIsNotAWholeDatabaseIsRefusedWithASentenceAndLeftAlone() throws Exception {
        Files.createDirectories(data.resolve("postgresql/base"));

        assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("is not a whole database");
        assertThat(data.resolve("postgresql/base")).exists();
    }

    @Test
    void anInterruptedFirstStartLeavesNothingInTheWay() throws Exception {
        Files.createDirectories(data.resolve("postgresql.unfinished/base"));

        try (var server = EmbeddedPostgres.start(data);
                var connection = connect(server.address())) {
            assertThat(ask(connection, "SELECT 1")).isEqualTo("1");
        }
    }

    @Test
    void aDatabaseOfAnotherMajorVersionIsRefusedWithASentence() throws Exception {
        Files.createDirectories(data.resolve("postgresql"));
        Files.writeString(data.resolve("postgresql/PG_VERSION"), "17\n");
        Files.writeString(data.resolve("postgresql/labgoals.password"), "x");

        assertThatThrownBy(() -> EmbeddedPostgres.start(data))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("was written by PostgreSQL 17");
    }

    @Test
    void aFolderThatCannotBeWrittenIsRefusedWithASentence() throws Exception {
        var file = Files.writeString(data.resolve("file"), "a file, not a folder");

        assertThatThrownBy(() -> EmbeddedPostgres.start(file.resolve("data")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("cannot be written");
        assertThatThrownBy(() -> EmbeddedPostgres.start(file))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("has to be a folder");
    }

    @Test
    void aNumberInThePostmasterFileThatAnotherProgramCarriesNowIsForgotten() throws Exception {
        EmbeddedPostgres.start(data).close();
        var pidFile = data.resolve("postgresql/postmaster.pid");
        Files.writeString(pidFile, ProcessHandle.current().pid() + "\n" + data + "/postgresql\n");

        try (var server = EmbeddedPostgres.start(data);
                var connection = connect(server.address())) {
            assertThat(ask(connection, "SELECT 1")).isEqualTo("1");
        }
    }

    private static Connection awaitConnection(DatabaseAddress address) throws Exception {
        var port = Integer.parseInt(address.url().replaceAll(".*:(\\d+)/.*", "$1"));
        var end = System.nanoTime() + TimeUnit.SECONDS.toNanos(30);
        while (true) {
            try (var socket = new Socket("127.0.0.1", port)) {
                assertThat(socket.isConnected()).isTrue();
                return connect(address);
            } catch (Exception notYet) {
                if (System.nanoTime() > end) {
                    throw notYet;
                }
                Thread.onSpinWait();
            }
        }
    }

    private static Connection connect(DatabaseAddress address) throws SQLException {
        return DriverManager.getConnection(address.url(), address.user(), address.password());
    }

    private static String ask(Connection connection, String question) throws SQLException {
        try (var statement = connection.createStatement();
                var answer = statement.executeQuery(question)) {
            answer.next();
            return answer.getString(1);
        }
    }
}
