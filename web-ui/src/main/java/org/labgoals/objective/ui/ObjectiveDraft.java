package org.labgoals.objective.ui;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Kind;
import org.labgoals.indicator.domain.IndicatorId;
import org.labgoals.objective.application.ObjectiveLine;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.objective.domain.ObjectivePlan;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/** What an objective is to say, while it is being written. Its rules are the domain's. */
final class ObjectiveDraft {

    private final Proposable choice;
    private final List<ObjectiveLine> others;
    private final List<ObjectiveId> had;
    private final boolean levelStays;
    final Set<ObjectiveId> parents = new LinkedHashSet<>();
    final Set<IndicatorId> indicators = new LinkedHashSet<>();
    final Set<Kind> kinds = EnumSet.noneOf(Kind.class);
    String title = "";
    String why = "";
    ObjectiveLevel level;
    @Nullable String section;
    PersonId owner;
    @Nullable LocalDate from;
    @Nullable LocalDate until;
    @Nullable BigDecimal weight = BigDecimal.ONE;

    private ObjectiveDraft(
            Proposable choice,
            List<ObjectiveLine> others,
            ObjectiveLevel level,
            PersonId owner,
            @Nullable ObjectivePlan plan) {
        this.choice = choice;
        this.others = List.copyOf(others);
        this.level = level;
        this.owner = owner;
        levelStays = plan != null;
        had = plan == null ? List.of() : plan.parents();
    }

    /**
     * A new one, owned by who writes it, on the lowest level they can choose.
     *
     * @param others the objectives that it could serve
     */
    static ObjectiveDraft fresh(
            Proposable choice, List<ObjectiveLine> others, PersonId writer, LocalDate today) {
        var draft = new ObjectiveDraft(choice, others, choice.levels().getLast(), writer, null);
        draft.from = today;
        if (choice.sections().size() == 1) {
            draft.section = choice.sections().getFirst();
        }
        return draft;
    }

    /** One that says what the plan says. */
    static ObjectiveDraft of(Proposable choice, List<ObjectiveLine> others, ObjectivePlan plan) {
        var draft = new ObjectiveDraft(choice, others, plan.level(), plan.owner(), plan);
        draft.title = plan.title().orErased();
        draft.why = plan.why() == null ? "" : plan.why().orErased();
        draft.section = plan.section();
        draft.from = plan.from();
        draft.until = plan.until();
        draft.weight = plan.weight();
        draft.parents.addAll(plan.parents());
        draft.indicators.addAll(plan.indicators());
        draft.kinds.addAll(plan.kinds());
        return draft;
    }

    /** The levels to choose from: one that exists stays on its own. */
    List<ObjectiveLevel> levels() {
        return levelStays ? List.of(level) : choice.levels();
    }

    boolean asksForSection() {
        return level == ObjectiveLevel.SECTION;
    }

    /** The sections to choose from, with the one it names. */
    List<String> sections() {
        return Stream.concat(choice.sections().stream(), Stream.ofNullable(section))
                .distinct()
                .sorted()
                .toList();
    }

    /**
     * What it can serve: what is of a higher level and still stands, and what it serves already.
     */
    List<ObjectiveLine> parentsToChoose() {
        return others.stream()
                .filter(line -> line.plan().level().isAbove(level))
                .filter(line -> !line.status().isFinal() || had.contains(line.id()))
                .toList();
    }

    /** The key of the sentence that says what is missing, null where nothing is. */
    @Nullable String missing() {
        if (title.isBlank()) {
            return "objective.missing.title";
        }
        if (asksForSection() && section == null) {
            return "objective.missing.section";
        }
        if (from == null) {
            return "objective.missing.from";
        }
        return weight == null ? "objective.missing.weight" : null;
    }

    /**
     * What it says, without what its level does not ask for.
     *
     * @throws IllegalStateException while something is {@link #missing}
     */
    ObjectivePlan plan() {
        if (from == null || weight == null) {
            throw new IllegalStateException("Not everything is said yet");
        }
        var servable = parentsToChoose().stream().map(ObjectiveLine::id).toList();
        return new ObjectivePlan(
                PersonalText.of(title.strip()),
                PersonalText.ofNullable(why.strip()),
                level,
                asksForSection() ? section : null,
                parents.stream()
                        .filter(parent -> servable.contains(parent) || had.contains(parent))
                        .toList(),
                owner,
                from,
                until,
                tidy(weight),
                kinds,
                List.copyOf(indicators));
    }

    /** Without needless zeros, so that 10 and 10.0 are the same. */
    private static BigDecimal tidy(BigDecimal weight) {
        var plain = weight.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }
}
