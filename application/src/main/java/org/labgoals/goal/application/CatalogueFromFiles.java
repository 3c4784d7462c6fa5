package org.labgoals.goal.application;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.CriterionPoint;
import org.labgoals.goal.domain.Direction;
import org.labgoals.goal.domain.Horizon;
import org.labgoals.goal.domain.Kind;
import org.labgoals.goal.domain.Measure;
import org.labgoals.goal.domain.MeasureForm;
import org.labgoals.goal.domain.SoftSkill;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.stereotype.Component;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The catalogue as {@code catalogue/templates.json} and {@code catalogue/levels.json} say, read
 * once.
 */
@Component
public final class CatalogueFromFiles implements Catalogue {
    private static final JsonMapper JSON =
            JsonMapper.builder().enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS).build();

    private final List<GoalTemplate> templates;
    private final List<LevelGuidance> levels;

    /**
     * Reads both files; fails with the file's name when one is missing or says something unknown.
     */
    public CatalogueFromFiles() {
        templates =
                read("/catalogue/templates.json").stream()
                        .map(CatalogueFromFiles::template)
                        .toList();
        levels = read("/catalogue/levels.json").stream().map(CatalogueFromFiles::level).toList();
    }

    @Override
    public List<GoalTemplate> templates() {
        return templates;
    }

    @Override
    public LevelGuidance guidance(CareerLevel level) {
        return levels.stream()
                .filter(guidance -> guidance.level() == level)
                .findFirst()
                .orElseThrow();
    }

    private static List<JsonNode> read(String file) {
        try (InputStream stream = CatalogueFromFiles.class.getResourceAsStream(file)) {
            if (stream == null) {
                throw new IllegalStateException("The catalogue file " + file + " is missing.");
            }
            return nodes(JSON.readTree(stream));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(
                    "The catalogue file " + file + " cannot be read.", unreadable);
        }
    }

    private static GoalTemplate template(JsonNode json) {
        List<JsonNode> measures = nodes(json.get("measures"));
        return new GoalTemplate(
                text(json, "key"),
                text(json, "title"),
                text(json, "summary"),
                text(json, "why"),
                word(Kind.class, text(json, "kind")),
                word(Horizon.class, text(json, "horizon")),
                words(CareerLevel.class, json, "levels"),
                json.get("months").intValue(),
                measures.stream().map(CatalogueFromFiles::measure).toList(),
                words(CriterionPoint.class, json, "points"),
                words(SoftSkill.class, json, "softSkills"),
                texts(json, "competencies"),
                text(json, "activity"),
                measures.stream().map(measure -> text(measure, "hint")).toList());
    }

    private static Measure measure(JsonNode json) {
        String direction = optional(json, "direction");
        return new Measure(
                null,
                PersonalText.of(text(json, "name")),
                word(MeasureForm.class, text(json, "form")),
                optional(json, "unit"),
                direction == null ? null : word(Direction.class, direction),
                number(json, "baseline"),
                number(json, "target"),
                number(json, "lowerLimit"),
                texts(json, "levels").stream().map(PersonalText::of).toList());
    }

    private static LevelGuidance level(JsonNode json) {
        return new LevelGuidance(
                word(CareerLevel.class, text(json, "level")),
                text(json, "focus"),
                texts(json, "aims"));
    }

    private static String text(JsonNode json, String field) {
        String text = optional(json, field);
        if (text == null) {
            throw new IllegalStateException("The catalogue misses \"" + field + "\" in " + json);
        }
        return text;
    }

    private static @Nullable String optional(JsonNode json, String field) {
        JsonNode value = json.get(field);
        return value == null ? null : value.stringValue();
    }

    private static @Nullable BigDecimal number(JsonNode json, String field) {
        JsonNode value = json.get(field);
        return value == null ? null : value.decimalValue();
    }

    private static List<String> texts(JsonNode json, String field) {
        return nodes(json.get(field)).stream().map(JsonNode::stringValue).toList();
    }

    private static List<JsonNode> nodes(@Nullable JsonNode array) {
        List<JsonNode> nodes = new ArrayList<>();
        if (array != null) {
            array.forEach(nodes::add);
        }
        return nodes;
    }

    private static <E extends Enum<E>> Set<E> words(Class<E> type, JsonNode json, String field) {
        Set<E> words = new TreeSet<>();
        texts(json, field).forEach(word -> words.add(word(type, word)));
        return words;
    }

    private static <E extends Enum<E>> E word(Class<E> type, String word) {
        E constant = Kebab.find(type, word);
        if (constant == null) {
            throw new IllegalStateException("The catalogue does not know the word " + word);
        }
        return constant;
    }
}
