package org.labgoals.career.application;

import java.time.LocalDate;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CareerFrameworkId;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.shared.application.LiveAnswers;
import org.labgoals.shared.application.Today;
import org.labgoals.shared.application.Viewer;
import org.labgoals.shared.application.Watching;
import org.labgoals.shared.domain.Role;
import org.springframework.stereotype.Component;

/** The one way to read the career framework. Whoever is signed in may: it is about everybody. */
@Component
public class FrameworkQueries {

    static final String FEATURE = "career";

    private final CurrentViewer viewer;
    private final CurrentFramework frameworks;
    private final LiveAnswers live;
    private final Today today;

    FrameworkQueries(
            CurrentViewer viewer, CurrentFramework frameworks, LiveAnswers live, Today today) {
        this.viewer = viewer;
        this.frameworks = frameworks;
        this.live = live;
        this.today = today;
    }

    /**
     * The framework of a day.
     *
     * @param on null for today
     */
    public FrameworkPage framework(@Nullable LocalDate on) {
        return framework(viewer.get(), on);
    }

    /** Hands the answer to the listener now and each time it changes, until closed. */
    public Watching watch(@Nullable LocalDate on, Consumer<FrameworkPage> listener) {
        var asker = viewer.get();
        return live.watch(
                FEATURE,
                change -> change.subjectId().equals(CareerFrameworkId.THE_ONE.value()),
                () -> framework(asker, on),
                listener);
    }

    private FrameworkPage framework(Viewer asker, @Nullable LocalDate on) {
        return FrameworkPage.of(
                frameworks.get(), on == null ? today.date() : on, asker.is(Role.ADMINISTRATOR));
    }
}
