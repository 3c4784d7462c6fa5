package org.labgoals.platform.settings;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;

class SettingsTest {

    private final MockEnvironment environment = new MockEnvironment();

    @Test
    void withoutAnySettingTheProductRunsOnPort8080WithDataBesideItAndADemoLaboratory() {
        var settings = Settings.from(environment);

        assertThat(settings.port()).isEqualTo(8080);
        assertThat(settings.data()).isEqualTo(Path.of("data").toAbsolutePath());
        assertThat(settings.demo()).isTrue();
        assertThat(settings.database()).isEmpty();
        assertThat(settings.address()).isEmpty();
    }

    @Test
    void aNamedDatabaseMeansNoDemoLaboratoryUnlessItIsAskedFor() {
        environment.setProperty("labgoals.database.url", "jdbc:postgresql://db/labgoals");
        environment.setProperty("labgoals.database.user", "labgoals");

        assertThat(Settings.from(environment).demo()).isFalse();

        environment.setProperty("labgoals.demo", "true");

        assertThat(Settings.from(environment).demo()).isTrue();
    }

    @Test
    void anEmptySettingIsOneThatIsNotSet() {
        environment.setProperty("labgoals.port", "");
        environment.setProperty("labgoals.database.url", " ");

        assertThat(Settings.from(environment).port()).isEqualTo(8080);
        assertThat(Settings.from(environment).database()).isEmpty();
    }

    @Test
    void aValueThatCannotBeIsRefusedWithASentenceThatNamesTheSetting() {
        refused("labgoals.port", "eighty", "LABGOALS_PORT has to be a number");
        refused("labgoals.port", "70000", "LABGOALS_PORT has to be a number");
        refused("labgoals.demo", "yes", "LABGOALS_DEMO has to be true or false");
        refused("labgoals.data", "\0", "LABGOALS_DATA has to be a folder");
        refused("labgoals.database.url", "mysql://db", "LABGOALS_DATABASE_URL has to look like");
        refused("labgoals.database.url", "jdbc:postgresql://db/x", "LABGOALS_DATABASE_USER");
        refused("labgoals.database.user", "labgoals", "belong to LABGOALS_DATABASE_URL");
    }

    @Test
    void withoutAMailServerNobodyIsRemindedByMailAndOneNeedsAnAddressToWriteFrom() {
        assertThat(Settings.from(environment).mail()).isEmpty();
        refused("labgoals.mail.from", "lab@x.example", "belong to LABGOALS_MAIL_URL");
        refused("labgoals.mail.url", "https://mail.x.example", "LABGOALS_MAIL_URL has to look");
        refused("labgoals.mail.url", "smtp://mail.x.example", "LABGOALS_MAIL_FROM");

        environment.setProperty("labgoals.mail.url", "smtps://mail.x.example");
        environment.setProperty("labgoals.mail.from", "lab@x.example");

        assertThat(Settings.from(environment).mail())
                .contains(new MailServer("smtps", "mail.x.example", 465, "", "", "lab@x.example"));
    }

    @Test
    void theAddressIsWhatBrowsersSay() {
        assertThat(address("https://LabGoals.Example.org/").origin())
                .isEqualTo("https://labgoals.example.org");
        assertThat(address("https://labgoals.example.org:443").origin())
                .isEqualTo("https://labgoals.example.org");
        assertThat(address("https://labgoals.example.org:8443").origin())
                .isEqualTo("https://labgoals.example.org:8443");
        assertThat(PublicAddress.onThisComputer(8080).origin()).isEqualTo("http://localhost:8080");
        assertThat(PublicAddress.onThisComputer(80).origin()).isEqualTo("http://localhost");
        for (var none :
                List.of(
                        "labgoals.example.org",
                        "ftp://labgoals.example.org",
                        "https://",
                        "https://me@labgoals.example.org",
                        "https://labgoals.example.org/lab",
                        "https://labgoals.example.org?a=b",
                        "https://labgoals.example.org#a",
                        "not an address")) {
            refused("labgoals.address", none, "LABGOALS_ADDRESS has to look like");
        }
    }

    @Test
    void onlyThisComputerOrANameWithHttpsIsNamedAndSecure() {
        for (var safe : List.of("http://localhost:8080", "https://localhost", "https://lab.org")) {
            assertThat(address(safe).isNamedAndSecure()).as(safe).isTrue();
        }
        for (var unsafe :
                List.of(
                        "http://labgoals.example.org",
                        "http://127.0.0.1:8080",
                        "https://10.0.0.5",
                        "https://[2001:db8::1]")) {
            assertThat(address(unsafe).isNamedAndSecure()).as(unsafe).isFalse();
        }
    }

    private static PublicAddress address(String text) {
        return Settings.from(new MockEnvironment().withProperty("labgoals.address", text))
                .address()
                .orElseThrow();
    }

    @Test
    void anUnknownSettingIsRefusedWithTheListOfThoseThatExist() {
        assertThatThrownBy(
                        () ->
                                ReadSettings.refuseUnknown(
                                        Map.of("LABGOALS_PROT", "1", "PATH", "/bin")))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining("there is no setting LABGOALS_PROT")
                .hasMessageContaining("LABGOALS_PORT, LABGOALS_DATA");
        ReadSettings.refuseUnknown(Map.of("LABGOALS_PORT", "1", "LABGOALS_DATA", "d"));
    }

    @Test
    void theMetricsAreClosedWithoutATokenAndOneThatCouldBeGuessedIsRefused() {
        assertThat(Settings.from(new MockEnvironment()).metrics()).isEmpty();
        refused("labgoals.metrics.token", "short", "LABGOALS_METRICS_TOKEN has to be 24");
        refused("labgoals.metrics.token", "long enough but with spaces", "without a space");
        var token = new MetricsToken("d".repeat(24));
        assertThat(token.opens("Bearer " + "d".repeat(24))).isTrue();
        assertThat(token.opens("Bearer " + "d".repeat(25))).isFalse();
        assertThat(token.opens("d".repeat(24))).isFalse();
        assertThat(token.opens(null)).isFalse();
        assertThat(token.toString()).doesNotContain("d".repeat(24));
    }

    @Test
    void aPasswordIsNeverPartOfWhatIsPrinted() {
        assertThat(new ExternalDatabase("jdbc:postgresql://db/x", "me", "secret").toString())
                .doesNotContain("secret");
    }

    private static void refused(String name, String value, String words) {
        assertThatThrownBy(() -> Settings.from(new MockEnvironment().withProperty(name, value)))
                .isInstanceOf(CannotStart.class)
                .hasMessageContaining(words);
    }
}
