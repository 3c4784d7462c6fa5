package org.labgoals.audit.application;

import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.shared.domain.PersonId;

/** Whose record an address of the screens or of the API shows, so that no page is forgotten. */
public sealed interface OpenedAddress {

    /** A part of somebody's record. */
    record OfPerson(PersonId person, RecordPart part) implements OpenedAddress {}

    /** A goal, which is its owner's. */
    record OfGoal(GoalId goal) implements OpenedAddress {}

    /**
     * What an address shows of somebody; empty where it is nobody's in particular.
     *
     * @param path its parts, without what stands before all of them
     * @param query one of its parameters by name, null where it is not there
     */
    static Optional<OpenedAddress> of(List<String> path, UnaryOperator<@Nullable String> query) {
        if (path.isEmpty()) {
            return Optional.empty();
        }
        boolean one = path.size() > 1 && !path.get(1).isBlank();
        return switch (path.getFirst()) {
            // an export notes itself, on whatever way it is made
            case "people" ->
                    one && !(path.size() == 3 && path.get(2).equals("export"))
                            ? Optional.of(
                                    new OfPerson(
                                            new PersonId(path.get(1)),
                                            part(path.size() > 2 ? path.get(2) : "")))
                            : Optional.empty();
            case "goals" ->
                    one
                            ? Optional.of(new OfGoal(new GoalId(path.get(1))))
                            : asked(query.apply("owner"), RecordPart.GOALS);
            case "audit" ->
                    path.size() == 1
                            ? asked(query.apply("person"), RecordPart.HISTORY)
                            : Optional.empty();
            default -> Optional.empty();
        };
    }

    private static Optional<OpenedAddress> asked(@Nullable String person, RecordPart part) {
        return person == null || person.isBlank()
                ? Optional.empty()
                : Optional.of(new OfPerson(new PersonId(person), part));
    }

    private static RecordPart part(String name) {
        return switch (name) {
            case "" -> RecordPart.PERSON;
            case "career",
                    "credentials",
                    "ce-activities",
                    "professional-activities",
                    "experience",
                    "wins",
                    "ratings",
                    "mentoring" ->
                    RecordPart.CAREER;
            case "competency", "competency-assessments", "competency-history", "duties" ->
                    RecordPart.COMPETENCY;
            case "reviews" -> RecordPart.REVIEWS;
            case "feedback" -> RecordPart.FEEDBACK;
            case "evidence" -> RecordPart.EVIDENCE;
            case "history" -> RecordPart.HISTORY;
            case "access-log" -> RecordPart.ACCESS_LOG;
            default -> name.startsWith("portfolio") ? RecordPart.PORTFOLIO : RecordPart.OTHER;
        };
    }
}
