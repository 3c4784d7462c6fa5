package org.labgoals.platform.sealing;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.util.function.SingletonSupplier;

/** Where the keys come from. */
@Configuration(proxyBeanMethods = false)
class SealingConfiguration {

    @Bean
    EventKeys eventKeys(
            JdbcTemplate jdbc,
            @Value("${labgoals.master-key:${labgoals.data:./data}/master.key}") Path file) {
        Supplier<MasterKey> master = SingletonSupplier.of(() -> masterKey(jdbc, file));
        return new EventKeys(jdbc, new PersonKeys(jdbc, master));
    }

    /** A lost master key is never replaced: new texts under a new one would hide the loss. */
    private static MasterKey masterKey(JdbcTemplate jdbc, Path file) {
        boolean used =
                Boolean.TRUE.equals(
                        jdbc.queryForObject(
                                "select exists (select 1 from person_key where wrapped_key is not"
                                        + " null)",
                                Boolean.class));
        if (used && !Files.exists(file)) {
            throw new IllegalStateException(
                    "The master key "
                            + file
                            + " is missing, but this database holds texts sealed under it. Put the"
                            + " file back.");
        }
        return MasterKey.readOrMake(file);
    }
}
