package org.labgoals.competency.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.labgoals.competency.application.CompetencyPage;
import org.labgoals.competency.domain.HeldDuty;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.competency.domain.TestSystemState;
import org.labgoals.evidence.ui.EvidenceLink;
import org.labgoals.shared.domain.Dated;
import org.labgoals.shared.domain.EvidenceFile;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.Words;

/** A person's competency as a part of a page: test systems with their next step, and duties. */
public final class CompetencyPart extends Div {

    private final transient CompetencyDesk desk;
    private final PersonId person;
    private final transient Words words;

    public CompetencyPart(CompetencyDesk desk, PersonId person, Words words) {
        this.desk = desk;
        this.person = person;
        this.words = words;
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
        page.systems().forEach(each -> systems.add(new SystemCard(desk, page, each, steps, words)));
        if (page.mayPlace()) {
            var place = new Button(words.text("competency.do.place"), click -> steps.place());
            systems.add(place);
        }
        add(Build.section(words.text("competency.systems"), systems));
        if (!page.duties().isEmpty()) {
            var list = new UnorderedList();
            list.addClassName("duty-list");
            page.duties().forEach(duty -> list.add(duty(duty)));
            add(Build.section(words.text("competency.duties"), list));
        }
    }

    private ListItem duty(Dated<HeldDuty> held) {
        var duty = held.what();
        var item =
                new ListItem(
                        Build.text("duty-name", words.of(duty.duty())),
                        Build.text("quiet", scope(duty)),
                        Build.text("quiet", period(held)));
        file(item, duty.qualification());
        file(item, duty.delegation());
        return item;
    }

    private void file(ListItem item, @org.jspecify.annotations.Nullable EvidenceFile file) {
        if (file != null) {
            item.add(new EvidenceLink(desk.files(), person, file, words));
        }
    }

    private String scope(HeldDuty duty) {
        return Stream.concat(
                        duty.specialties().stream(), duty.testSystems().stream().map(this::nameOf))
                .collect(Collectors.joining(", "));
    }

    private String nameOf(TestSystemId id) {
        return desk.queries().testSystems().stream()
                .filter(system -> system.id().equals(id))
                .map(TestSystemState::name)
                .findFirst()
                .orElse(id.value());
    }

    private String period(Dated<HeldDuty> held) {
        var days = desk.days(words);
        return held.until() == null
                ? words.text("competency.since", days.shortDay(held.from()))
                : words.text(
                        "competency.from-until",
                        days.shortDay(held.from()),
                        days.shortDay(held.until()));
    }
}
