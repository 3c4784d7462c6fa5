package org.labgoals.objective.application;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.Kind;
import org.labgoals.objective.application.ObjectiveRecords.Match;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.objective.domain.ObjectiveStatus;
import org.labgoals.shared.domain.ObjectiveId;

/**
 * Which objectives fit a goal best: those that say the same words first, then those that ask for
 * its kind, then those of its owner’s section; among equals the better match, then the weightier.
 * Pure.
 */
final class Suggestions {

    static final int MOST = 5;
    private static final int WORDS_COUNTED = 3;
    private static final int FOR_A_WORD = 2;
    private static final int FOR_THE_KIND = 2;
    private static final int FOR_THE_SECTION = 2;

    private Suggestions() {}

    private record Weighed(Suggestion suggestion, int points, double rank) {}

    /**
     * The best of the objectives that are open that day.
     *
     * @param matches what shares words with the goal
     * @param kind the goal’s, null while it has none
     * @param sections those of its owner’s teams
     */
    static List<Suggestion> of(
            Collection<ObjectiveLine> objectives,
            Map<ObjectiveId, Match> matches,
            @Nullable Kind kind,
            Set<String> sections,
            LocalDate day) {
        return objectives.stream()
                .filter(line -> line.status() == ObjectiveStatus.SET)
                .filter(line -> line.plan().level() != ObjectiveLevel.VISION)
                .filter(line -> line.plan().overlaps(day, day))
                .map(line -> weighed(line, matches.get(line.id()), kind, sections))
                .filter(one -> one.points() > 0)
                .sorted(
                        Comparator.comparingInt(Weighed::points)
                                .thenComparingDouble(Weighed::rank)
                                .thenComparing(one -> one.suggestion().objective().plan().weight())
                                .reversed())
                .limit(MOST)
                .map(Weighed::suggestion)
                .toList();
    }

    private static Weighed weighed(
            ObjectiveLine line, @Nullable Match match, @Nullable Kind kind, Set<String> sections) {
        var why = new ArrayList<Suggestion.Why>();
        int points = 0;
        if (match != null && !match.words().isEmpty()) {
            why.add(new Suggestion.Why.SharedWords(match.words()));
            points += FOR_A_WORD * Math.min(WORDS_COUNTED, match.words().size());
        }
        if (kind != null && line.plan().kinds().contains(kind)) {
            why.add(new Suggestion.Why.SameKind(kind));
            points += FOR_THE_KIND;
        }
        var section = line.plan().section();
        if (section != null && sections.contains(section)) {
            why.add(new Suggestion.Why.OwnSection(section));
            points += FOR_THE_SECTION;
        }
        return new Weighed(new Suggestion(line, why), points, match == null ? 0 : match.rank());
    }
}
