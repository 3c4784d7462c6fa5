package org.labgoals.competency.application;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.Locale;
import org.labgoals.competency.domain.AssessingDuties;
import org.labgoals.competency.domain.CliaDuty;
import org.labgoals.competency.domain.Complexity;
import org.labgoals.competency.domain.ScheduleRules;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The rules of assessment that hold until an administrator changes them, as {@code
 * catalogue/assessment-rules.json} says, read once.
 */
@Component
public final class ShippedRules {

    private static final String FILE = "/catalogue/assessment-rules.json";

    private final ScheduleRules rules;

    /** Reads the file; fails with its name when it is missing or says something unknown. */
    public ShippedRules() {
        try (var stream = ShippedRules.class.getResourceAsStream(FILE)) {
            if (stream == null) {
                throw new IllegalStateException("The catalogue file " + FILE + " is missing.");
            }
            rules = rules(JsonMapper.builder().build().readTree(stream));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "The catalogue file " + FILE + " cannot be read.", unreadable);
        }
    }

    /** The rules. */
    public ScheduleRules rules() {
        return rules;
    }

    private static ScheduleRules rules(JsonNode json) {
        return new ScheduleRules(
                json.get("firstYearMonths").asInt(),
                json.get("monthsInFirstYear").asInt(),
                json.get("monthsAfterwards").asInt(),
                json.get("monthsWaived").asInt(),
                json.get("daysOfNotice").asInt(),
                json.get("newSystemRestartsFirstYear").asBoolean(),
                json.get("assessing").valueStream().map(ShippedRules::assessing).toList());
    }

    private static AssessingDuties assessing(JsonNode json) {
        return new AssessingDuties(
                Complexity.valueOf(word(json.get("complexity"))),
                duties(json.get("duties")),
                duties(json.get("whenDelegated")));
    }

    private static List<CliaDuty> duties(JsonNode json) {
        return json.valueStream().map(duty -> CliaDuty.valueOf(word(duty))).toList();
    }

    private static String word(JsonNode json) {
        return json.asString().toUpperCase(Locale.ROOT).replace('-', '_');
    }
}
