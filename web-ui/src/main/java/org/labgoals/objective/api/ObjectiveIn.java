package org.labgoals.objective.api;

import java.math.BigDecimal;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.labgoals.indicator.domain.IndicatorId;
import org.labgoals.objective.domain.ObjectivePlan;
import org.labgoals.shared.api.Ids;
import org.labgoals.shared.api.ProblemFound;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/** What was sent, as the domain says it. Rules are the domain's; here only gaps are refused. */
final class ObjectiveIn {

    private static final int MOST_DIGITS = 6;

    private ObjectiveIn() {}

    static ObjectiveId objective(String id) {
        return new ObjectiveId(Ids.inAddress(id));
    }

    static ObjectivePlan plan(ObjectiveBody.Plan body, PersonId sender) {
        return new ObjectivePlan(
                written(body.title()),
                PersonalText.ofNullable(body.why()),
                needed(body.level(), "level"),
                body.section(),
                ids(body.parents(), "parents", ObjectiveId::new),
                body.owner() == null ? sender : new PersonId(Ids.inBody(body.owner(), "owner")),
                needed(body.from(), "from"),
                body.until(),
                body.weight() == null ? BigDecimal.ONE : tidy(body.weight()),
                body.kinds() == null ? Set.of() : body.kinds(),
                ids(body.indicators(), "indicators", IndicatorId::new));
    }

    /** The words, or none: the domain says where some are needed. */
    static PersonalText written(@Nullable String text) {
        return PersonalText.of(text == null ? "" : text);
    }

    static <T> T needed(@Nullable T sent, String field) {
        if (sent == null) {
            throw ProblemFound.missing(field);
        }
        return sent;
    }

    /** Without needless zeros, so that 10 and 10.0 are the same; an absurd one as it is. */
    private static BigDecimal tidy(BigDecimal weight) {
        if (Math.abs(weight.scale()) > MOST_DIGITS) {
            return weight;
        }
        var plain = weight.stripTrailingZeros();
        return plain.scale() < 0 ? plain.setScale(0) : plain;
    }

    private static <T> List<T> ids(
            @Nullable List<String> sent, String field, Function<String, T> id) {
        return sent == null
                ? List.of()
                : IntStream.range(0, sent.size())
                        .mapToObj(
                                at ->
                                        id.apply(
                                                Ids.inBody(
                                                        needed(sent.get(at), field),
                                                        field + "[" + at + "]")))
                        .toList();
    }
}
