package org.labgoals.alignment.ui;

import com.vaadin.flow.component.html.Div;
import java.util.List;
import java.util.stream.Collectors;
import org.labgoals.alignment.domain.Mix;
import org.labgoals.goal.domain.Health.Grade;
import org.labgoals.goal.ui.GoalBadges;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Words;

/** How goals go, told together: each grade’s sign, word and number, the worst first. */
record MixChips(Words words) {

    private static final List<Grade> WORST_FIRST =
            List.of(Grade.OFF_TRACK, Grade.SILENT, Grade.AT_RISK, Grade.ON_TRACK, Grade.NONE);

    Div chips(Mix mix) {
        var badges = new GoalBadges(words);
        var chips = Build.box("chips mix");
        for (var grade : WORST_FIRST) {
            if (mix.of(grade) > 0) {
                var chip = badges.grade(grade);
                chip.add(Build.text("chip-count", String.valueOf(mix.of(grade))));
                chips.add(chip);
            }
        }
        return chips;
    }

    /** The same in words, for example {@code Silent 2, On track 5}. */
    String told(Mix mix) {
        return WORST_FIRST.stream()
                .filter(grade -> mix.of(grade) > 0)
                .map(grade -> words.text("alignment.grade-count", words.of(grade), mix.of(grade)))
                .collect(Collectors.joining(", "));
    }

    /** The class that colours by the worst of them. */
    static String tone(Mix mix) {
        return mix.all() == 0 ? "tone-nobody" : "tone-" + Kebab.of(mix.worst());
    }
}
