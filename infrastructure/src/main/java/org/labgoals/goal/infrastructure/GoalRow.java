package org.labgoals.goal.infrastructure;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.PostLoad;
import jakarta.persistence.PostPersist;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.goal.domain.GoalStatus;
import org.labgoals.goal.domain.Kind;
import org.labgoals.shared.domain.PersonalText;
import org.springframework.data.domain.Persistable;

/** A goal's row: the folded state as a document, and beside it the columns one searches by. */
@Entity
@Table(name = "goal")
class GoalRow implements Persistable<String> {

    @Id private String id;
    private String owner;

    @Enumerated(EnumType.STRING)
    private GoalStatus status;

    @Enumerated(EnumType.STRING)
    private @Nullable Kind kind;

    private @Nullable String team;

    @Column(name = "owner_only")
    private boolean ownerOnly;

    private String[] contributors;
    private String words;

    @Column(name = "changed_at")
    private Instant changedAt;

    private long version;
    private String document;
    private String career;
    @Transient private boolean stored;

    /** For Hibernate, which fills the fields. */
    protected GoalRow() {}

    GoalRow(String id) {
        this.id = id;
    }

    void hold(GoalState goal, Instant changedAt, String document, String career) {
        this.owner = goal.owner().value();
        this.status = goal.status();
        this.kind = goal.plan().kind();
        this.team = goal.plan().team() == null ? null : goal.plan().team().value();
        this.ownerOnly = goal.isPrivate();
        this.contributors =
                goal.plan().contributors().stream()
                        .map(contributor -> contributor.person().value())
                        .toArray(String[]::new);
        this.words = words(goal);
        this.changedAt = changedAt;
        this.version = goal.version();
        this.document = document;
        this.career = career;
    }

    /** What the text filter looks at; PostgreSQL's text cannot hold a NUL. */
    static String words(GoalState goal) {
        return Stream.of(goal.plan().title(), goal.plan().why())
                .filter(Objects::nonNull)
                .map(PersonalText::text)
                .filter(Objects::nonNull)
                .collect(Collectors.joining("\n"))
                .replace('\0', ' ')
                .toLowerCase(Locale.ROOT);
    }

    String document() {
        return document;
    }

    long version() {
        return version;
    }

    @Override
    public String getId() {
        return id;
    }

    @Override
    public boolean isNew() {
        return !stored;
    }

    @PostLoad
    @PostPersist
    void nowStored() {
        stored = true;
    }
}
