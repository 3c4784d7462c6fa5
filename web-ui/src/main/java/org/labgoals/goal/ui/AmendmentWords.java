package org.labgoals.goal.ui;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.labgoals.goal.domain.Amendment;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.Measure;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Words;

/** What an amendment changes, old and new value beside each other. */
record AmendmentWords(Words words, Days days) {

    List<String> lines(Amendment amendment, GoalState goal) {
        List<String> lines = new ArrayList<>();
        if (amendment.changes().targetDate() != null) {
            String before =
                    amendment.before().targetDate() == null
                            ? "–"
                            : days.day(amendment.before().targetDate());
            lines.add(
                    words.text(
                            "amendment.target-date",
                            before,
                            days.day(amendment.changes().targetDate())));
        }
        List<Measure> wanted = amendment.changes().measures();
        if (wanted != null) {
            List<Measure> held =
                    amendment.before().measures() == null
                            ? goal.plan().measures()
                            : amendment.before().measures();
            wanted.stream()
                    .filter(measure -> !held.contains(measure))
                    .forEach(measure -> lines.add(line(measure, held)));
            held.stream()
                    .filter(
                            measure ->
                                    wanted.stream()
                                            .noneMatch(
                                                    other ->
                                                            Objects.equals(
                                                                    other.id(), measure.id())))
                    .forEach(
                            measure ->
                                    lines.add(
                                            words.text(
                                                    "amendment.measure-dropped",
                                                    measure.name().orErased())));
        }
        if (amendment.changes().alignments() != null) {
            lines.add(
                    words.text(
                            "amendment.alignments",
                            amendment.changes().alignments().stream()
                                    .map(alignment -> alignment.how().orErased())
                                    .collect(Collectors.joining("; "))));
        }
        return lines;
    }

    private String line(Measure measure, List<Measure> held) {
        MeasureWords told = new MeasureWords(words, days);
        return held.stream()
                .filter(other -> other.id() != null && other.id().equals(measure.id()))
                .findFirst()
                .map(
                        other ->
                                words.text(
                                        "amendment.measure",
                                        measure.name().orErased(),
                                        told.aim(other),
                                        told.aim(measure)))
                .orElseGet(
                        () ->
                                words.text(
                                        "amendment.measure-added",
                                        measure.name().orErased(),
                                        told.aim(measure)));
    }
}
