package org.labgoals;

import static java.util.stream.Collectors.toSet;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * The build lists what the product carries in {@code META-INF/THIRD-PARTY.txt}. Where somebody
 * offers several licences, one of these is enough: Logback and the Jakarta interfaces are taken
 * under the EPL-2.0, Atmosphere under the Apache-2.0. Nothing here asks anything of LabGoals' own
 * code.
 */
class LicencesTest {

    private static final Set<String> ALLOWED =
            Set.of(
                    "Apache-2.0",
                    "MIT",
                    "MIT-0",
                    "0BSD",
                    "BSD-2-Clause",
                    "BSD-3-Clause",
                    "BSD-3-Clause (EDL 1.0)",
                    "EPL-2.0",
                    "Bouncy Castle Licence",
                    "Indiana University Extreme! Lab Software License",
                    "Public Domain",
                    "Public Domain, per Creative Commons CC0");

    /** A parenthesis before the coordinates, one level of nesting included. */
    private static final Pattern LICENCE =
            Pattern.compile("\\G\\s*\\(((?:[^()]|\\([^()]*\\))+)\\)");

    private static final Pattern LINE = Pattern.compile("\\s+\\(.*\\(\\S+:\\S+ - .*\\)");

    @Test
    void nothingCommercialOrCopyleftIsInTheRuntime() {
        var lines = list().lines().filter(LINE.asMatchPredicate()).toList();

        assertThat(lines).hasSizeGreaterThan(100);
        assertThat(lines.stream().filter(LicencesTest::hasNoAllowedLicence)).isEmpty();
    }

    @Test
    void aLicenceThatIsNotAllowedWouldBeFound() {
        assertThat(hasNoAllowedLicence("     (GPL-3.0) Some Charts (a:b:1 - http://x)")).isTrue();
        assertThat(hasNoAllowedLicence("     (Commercial) Grid (a:b:1 - http://x)")).isTrue();
        assertThat(hasNoAllowedLicence("     (EPL-2.0) (GPL2 w/ CPE) Api (a:b:1 - http://x)"))
                .isFalse();
    }

    private static boolean hasNoAllowedLicence(String line) {
        var licences =
                LICENCE.matcher(line).results().map(found -> found.group(1)).collect(toSet());
        return licences.stream().noneMatch(ALLOWED::contains);
    }

    private static String list() {
        try (var list = LicencesTest.class.getResourceAsStream("/META-INF/THIRD-PARTY.txt")) {
            assertThat(list).as("META-INF/THIRD-PARTY.txt, made by the build").isNotNull();
            return new String(list.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
