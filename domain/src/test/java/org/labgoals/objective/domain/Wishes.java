package org.labgoals.objective.domain;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.objective.domain.ObjectiveCommand.ProposeObjective;
import org.labgoals.objective.domain.ObjectiveCommand.SetObjective;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.Occasion;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.domain.Standing;

/** Dora directs, Mia leads hematology, Ann works there; it is the second of March 2026. */
final class Wishes {

    static final LocalDate TODAY = LocalDate.of(2026, 3, 2);
    static final Occasion DORA = by("dora", Standing.DECIDER);
    static final Occasion MIA = by("mia", Standing.ONLOOKER);
    static final Occasion MAX = by("max", Standing.ONLOOKER);
    static final ObjectiveId WISH = new ObjectiveId("wish");
    static final Set<String> HEMATOLOGY = Set.of("Hematology");
    static final Kin ALONE = new Kin(List.of(), Set.of(), false);

    private Wishes() {}

    static Occasion by(String person, Standing standing) {
        return new Occasion(new PersonId(person), standing, TODAY);
    }

    static PersonalText text(String words) {
        return PersonalText.of(words);
    }

    /** Fewer rejected specimens in 2026, hematology's, which serves nothing yet. */
    static ObjectivePlan plan() {
        return plan("Reject fewer specimens");
    }

    static ObjectivePlan plan(String title) {
        return new ObjectivePlan(
                text(title),
                null,
                ObjectiveLevel.SECTION,
                "Hematology",
                List.of(),
                new PersonId("mia"),
                LocalDate.of(2026, 1, 1),
                LocalDate.of(2026, 12, 31),
                BigDecimal.TEN,
                Set.of(),
                List.of());
    }

    static ObjectivePlan on(ObjectiveLevel level, @Nullable String section) {
        var like = plan();
        return new ObjectivePlan(
                like.title(),
                like.why(),
                level,
                section,
                like.parents(),
                like.owner(),
                like.from(),
                like.until(),
                like.weight(),
                like.kinds(),
                like.indicators());
    }

    static ObjectivePlan weighing(String weight) {
        var like = plan();
        return new ObjectivePlan(
                like.title(),
                like.why(),
                like.level(),
                like.section(),
                like.parents(),
                like.owner(),
                like.from(),
                like.until(),
                new BigDecimal(weight),
                like.kinds(),
                like.indicators());
    }

    static ObjectivePlan during(LocalDate from, @Nullable LocalDate until) {
        var like = plan();
        return new ObjectivePlan(
                like.title(),
                like.why(),
                like.level(),
                like.section(),
                like.parents(),
                like.owner(),
                from,
                until,
                like.weight(),
                like.kinds(),
                like.indicators());
    }

    static ObjectivePlan under(String... parents) {
        return under(ObjectiveLevel.SECTION, parents);
    }

    static ObjectivePlan under(ObjectiveLevel level, String... parents) {
        var like = on(level, level == ObjectiveLevel.SECTION ? "Hematology" : null);
        return new ObjectivePlan(
                like.title(),
                like.why(),
                level,
                like.section(),
                Arrays.stream(parents).map(ObjectiveId::new).toList(),
                like.owner(),
                like.from(),
                like.until(),
                like.weight(),
                like.kinds(),
                like.indicators());
    }

    static Kin parents(Kin.Parent... parents) {
        return new Kin(List.of(parents), Set.of(), false);
    }

    static Kin.Parent parent(String id, ObjectiveLevel level, ObjectiveStatus status) {
        return new Kin.Parent(new ObjectiveId(id), level, status);
    }

    static ProposeObjective propose(Occasion occasion, ObjectivePlan plan, Kin kin) {
        return new ProposeObjective(WISH, occasion, plan, occasion.today(), HEMATOLOGY, kin);
    }

    static ObjectiveState proposed() {
        return after(null, propose(MIA, plan(), ALONE));
    }

    static ObjectiveState set() {
        return after(proposed(), new SetObjective(WISH, DORA, TODAY, ALONE));
    }

    static ObjectiveState after(@Nullable ObjectiveState before, ObjectiveCommand command) {
        @Nullable ObjectiveState state = before;
        for (var event : ObjectiveDecisions.decide(before, command)) {
            state = ObjectiveEvolution.evolve(state, event);
        }
        if (state == null) {
            throw new AssertionError("nothing happened");
        }
        return state;
    }

    static void refuses(
            ObjectiveRule rule, @Nullable ObjectiveState objective, ObjectiveCommand command) {
        assertThatThrownBy(() -> ObjectiveDecisions.decide(objective, command))
                .isInstanceOfSatisfying(
                        Refused.class,
                        refusal ->
                                org.assertj.core.api.Assertions.assertThat(refusal.rule())
                                        .isEqualTo(rule));
    }
}
