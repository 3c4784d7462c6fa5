package org.labgoals.objective.infrastructure;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.objective.domain.ObjectiveLevel;
import org.labgoals.objective.domain.ObjectiveState;
import org.labgoals.objective.domain.ObjectiveStatus;
import org.labgoals.platform.projection.FoldedRow;
import org.labgoals.shared.domain.PersonalText;

/** An objective's row: the folded state, and beside it what statements over all of them need. */
@Entity
@Table(name = "objective")
class ObjectiveRow extends FoldedRow {

    @Enumerated(EnumType.STRING)
    private ObjectiveLevel level;

    @Enumerated(EnumType.STRING)
    private ObjectiveStatus status;

    private @Nullable String section;
    private LocalDate starts;
    private @Nullable LocalDate ends;
    private BigDecimal weight;
    private String[] kinds;
    private String words;

    /** For Hibernate, which fills the fields. */
    protected ObjectiveRow() {}

    ObjectiveRow(String id) {
        super(id);
    }

    void hold(ObjectiveState objective) {
        var plan = objective.plan();
        this.level = plan.level();
        this.status = objective.status();
        this.section = plan.section();
        this.starts = plan.from();
        this.ends = plan.until();
        this.weight = plan.weight();
        this.kinds = plan.kinds().stream().map(Enum::name).toArray(String[]::new);
        this.words =
                Stream.of(plan.title(), plan.why())
                        .filter(Objects::nonNull)
                        .map(PersonalText::text)
                        .filter(Objects::nonNull)
                        .collect(Collectors.joining("\n"))
                        .replace('\0', ' ');
    }
}
