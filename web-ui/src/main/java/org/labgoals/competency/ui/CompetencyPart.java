package org.labgoals.competency.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.labgoals.competency.application.CompetencyPage;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.Words;

/**
 * A person's competency as a part of a page: test systems with their next step, duties, and all
 * that was recorded.
 */
public final class CompetencyPart extends Div {

    private final transient CompetencyDesk desk;
    private final PersonId person;
    private final transient Words words;
    private final CompetencyTimeline timeline;
    private @Nullable String wanted;
    private @Nullable String entry;

    /**
     * @param wanted id of the test system to look at first, null for none
     * @param entry what is to be seen of the history, for example {@code entry-} and the event's
     *     id; null for nothing in particular
     */
    public CompetencyPart(
            CompetencyDesk desk,
            PersonId person,
            @Nullable String wanted,
            @Nullable String entry,
            Words words) {
        this.desk = desk;
        this.entry = entry;
        this.person = person;
        this.wanted = wanted;
        this.words = words;
        this.timeline = new CompetencyTimeline(desk, words);
        addClassName("competency-part");
        Live.show(
                this,
                (Consumer<CompetencyPage> listener) -> desk.queries().watch(person, listener),
                this::show);
    }

    private void show(CompetencyPage page) {
        removeAll();
        var steps = new StepForms(desk, page, words);
        var systems = new Div();
        if (page.systems().isEmpty()) {
            systems.add(
                    Build.empty(
                            words.text("competency.on-nothing"),
                            words.text("competency.on-nothing-sentence", page.person().name())));
        }
        for (var each : page.systems()) {
            var card = new SystemCard(desk, page, each, steps, words);
            systems.add(card);
            if (each.system().id().value().equals(wanted)) {
                wanted = null;
                card.scrollIntoView();
                card.addClassName("wanted");
            }
        }
        if (page.mayPlace()) {
            var place = new Button(words.text("competency.do.place"), click -> steps.place());
            systems.add(place);
        }
        add(Build.section(words.text("competency.systems"), systems));
        if (!page.duties().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("duty-list");
            page.duties().forEach(duty -> list.add(new DutyItem(desk, person, duty, words)));
            add(Build.section(words.text("competency.duties"), list));
        }
        var history = desk.queries().history(person);
        if (!history.lines().isEmpty()) {
            timeline.show(history, entry);
            add(Build.section(words.text("competency.history"), timeline));
            reveal();
        }
    }

    private void reveal() {
        if (entry != null) {
            Build.reveal(this, entry);
            entry = null;
        }
    }
}
