package org.labgoals.career.domain;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.people.domain.HeldPosition;

/**
 * The career framework at one time: levels, the ladder, competencies, and what each expects. A
 * plain fact that events carry; {@link FrameworkRules} judges it.
 *
 * @param lapsingDays how many days ahead something met is called lapsing
 * @param levels one for each career level
 * @param positions the ladder, lowest first
 * @param templates what goals from the catalogue's templates do for a career
 */
public record Framework(
        int lapsingDays,
        List<LevelGuide> levels,
        List<LadderPosition> positions,
        List<Competency> competencies,
        List<TemplateUse> templates) {

    /** Keeps its own copies; a list that was left out is empty. */
    public Framework {
        levels = Lists.copy(levels);
        positions = Lists.copy(positions);
        competencies = Lists.copy(competencies);
        templates = Lists.copy(templates);
    }

    /** The rung with the key. */
    public Optional<LadderPosition> position(String key) {
        return positions.stream().filter(position -> position.key().equals(key)).findFirst();
    }

    /** The rung that somebody's record means by the name. */
    public Optional<LadderPosition> positionCalled(String name) {
        return positions.stream().filter(position -> position.isCalled(name)).findFirst();
    }

    /** The guide of a level. */
    public Optional<LevelGuide> guide(@Nullable CareerLevel level) {
        return levels.stream().filter(guide -> guide.level() == level).findFirst();
    }

    /** The competency with the key. */
    public Optional<Competency> competency(String key) {
        return competencies.stream().filter(each -> each.key().equals(key)).findFirst();
    }

    /** What a goal from the template does for a career. */
    public Optional<TemplateUse> template(@Nullable String key) {
        return templates.stream().filter(use -> use.template().equals(key)).findFirst();
    }

    /** What the position asks for: its level's expectations, then its own. */
    public List<Asked> askedFor(LadderPosition position) {
        var asked = new ArrayList<Asked>();
        guide(position.level())
                .ifPresent(
                        guide ->
                                guide.expectations()
                                        .forEach(
                                                each -> asked.add(new Asked(each, guide.level()))));
        position.expectations().forEach(each -> asked.add(new Asked(each, null)));
        return List.copyOf(asked);
    }

    /**
     * An expectation and whose it is.
     *
     * @param level the level that has it, null where it is the position's own
     */
    public record Asked(Expectation expectation, @Nullable CareerLevel level) {}

    /**
     * Where somebody goes next unless they pick something else: up the usual way to the first
     * position of a higher level; where theirs has no level or none higher is left, to the next
     * rung. Empty at the top, and for a position that is not on the ladder.
     */
    public Optional<LadderPosition> nextFor(HeldPosition held) {
        return positionCalled(held.position())
                .flatMap(
                        here -> {
                            var level = here.level() == null ? null : levelOf(held, here);
                            return level == null
                                    ? rungAbove(here)
                                    : firstAbove(here, level).or(() -> rungAbove(here));
                        });
    }

    private static @Nullable CareerLevel levelOf(HeldPosition held, LadderPosition here) {
        return held.level() == null ? here.level() : held.level();
    }

    private Optional<LadderPosition> rungAbove(LadderPosition here) {
        return here.next().stream().flatMap(key -> position(key).stream()).findFirst();
    }

    private Optional<LadderPosition> firstAbove(LadderPosition here, CareerLevel level) {
        var seen = new HashSet<String>();
        var rung = rungAbove(here);
        while (rung.isPresent() && seen.add(rung.get().key())) {
            var its = rung.get().level();
            if (its != null && its.compareTo(level) > 0) {
                return rung;
            }
            rung = rungAbove(rung.get());
        }
        return Optional.empty();
    }
}
