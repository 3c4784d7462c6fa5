package org.labgoals.goal.ui;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Contributor;
import org.labgoals.goal.domain.GoalPlan;
import org.labgoals.goal.domain.MeasureId;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.application.TeamLine;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.domain.TeamId;

/** With whom a goal is done, while it is being written: nobody, or people of one team. */
final class Colleagues {

    /** Somebody's part: what they do, and which measures they check in on. */
    static final class Part {
        String sentence = "";
        final Set<MeasureInput> measures = new LinkedHashSet<>();
    }

    private @Nullable TeamId team;
    private final Map<PersonId, Part> parts = new LinkedHashMap<>();

    /** The team of the goal; null while it is the owner's alone. */
    @Nullable TeamId team() {
        return team;
    }

    /** Another team has other people: who had a part has none any more. */
    void chooseTeam(@Nullable TeamId chosen) {
        if (chosen == null || !chosen.equals(team)) {
            parts.clear();
        }
        team = chosen;
    }

    /** Those with a part, in the order they were chosen. */
    Set<PersonId> people() {
        return Set.copyOf(parts.keySet());
    }

    /** Gives these people a part; who has one keeps it, anybody else loses it. */
    void choosePeople(Collection<PersonId> people) {
        parts.keySet().retainAll(people);
        people.forEach(person -> parts.computeIfAbsent(person, none -> new Part()));
    }

    Part partOf(PersonId person) {
        return parts.computeIfAbsent(person, none -> new Part());
    }

    /** The contributors as the plan names them; measures no longer in the plan are left out. */
    List<Contributor> contributors(List<MeasureInput> measures, List<MeasureId> ids) {
        if (team == null) {
            return List.of();
        }
        List<Contributor> contributors = new ArrayList<>();
        parts.forEach(
                (person, part) -> {
                    Set<MeasureId> given = new LinkedHashSet<>();
                    for (int i = 0; i < measures.size(); i++) {
                        if (part.measures.contains(measures.get(i))) {
                            given.add(ids.get(i));
                        }
                    }
                    contributors.add(
                            new Contributor(
                                    person,
                                    given,
                                    part.sentence.isBlank()
                                            ? null
                                            : PersonalText.of(part.sentence.strip())));
                });
        return contributors;
    }

    /** Takes over what a plan says. */
    void hold(GoalPlan plan, List<MeasureInput> measures) {
        team = plan.team();
        for (Contributor contributor : plan.contributors()) {
            Part part = partOf(contributor.person());
            part.sentence = contributor.part() == null ? "" : contributor.part().orErased();
            measures.stream()
                    .filter(measure -> measure.id != null)
                    .filter(measure -> contributor.measures().contains(measure.id))
                    .forEach(part.measures::add);
        }
    }

    /** Every text somebody typed. */
    List<String> texts() {
        return parts.values().stream().map(part -> part.sentence).toList();
    }

    /** The teams somebody can choose from: those they are in, and those they lead. */
    static List<TeamLine> teamsOf(PersonLine me, List<TeamLine> all) {
        Set<TeamId> own = new LinkedHashSet<>();
        me.teams().forEach(team -> own.add(team.id()));
        return all.stream()
                .filter(team -> own.contains(team.id()) || me.id().equals(team.lead()))
                .toList();
    }
}
