package org.labgoals.competency.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.labgoals.competency.application.CompetencyPage;
import org.labgoals.competency.application.CompetencyPage.OnSystem;
import org.labgoals.competency.domain.AssessedElement;
import org.labgoals.competency.domain.Assessment;
import org.labgoals.competency.domain.CompetencyStatus;
import org.labgoals.competency.domain.Element;
import org.labgoals.competency.domain.Signed;
import org.labgoals.evidence.ui.EvidenceLink;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Chip;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Figures;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** One test system of a person: how they stand, what is open, and what can be done next. */
final class SystemCard extends Div {

    private final transient CompetencyDesk desk;
    private final transient CompetencyPage page;
    private final transient Words words;
    private final transient Days days;

    SystemCard(
            CompetencyDesk desk, CompetencyPage page, OnSystem each, StepForms steps, Words words) {
        this.desk = desk;
        this.page = page;
        this.words = words;
        this.days = desk.days(words);
        addClassName("system-card");
        add(head(each), Build.quiet(facts(each)));
        each.record().open().ifPresent(open -> add(elements(open)));
        var buttons = Build.box("chips", buttons(each, steps));
        if (buttons.getComponentCount() > 0) {
            add(buttons);
        }
        var completed = each.record().completed();
        if (!completed.isEmpty()) {
            var earlier = Build.box("earlier");
            completed.reversed().forEach(assessment -> earlier.add(earlier(assessment)));
            add(new Details(words.text("competency.earlier", completed.size()), earlier));
        }
    }

    private Div head(OnSystem each) {
        var badges = new CompetencyBadges(words, days);
        var head = Build.box("system-head", new H3(each.system().name()));
        each.stands()
                .ifPresentOrElse(
                        standing -> {
                            head.add(badges.status(standing.status()));
                            if (standing.dueOn() != null) {
                                head.add(
                                        Build.text(
                                                "quiet",
                                                words.text(
                                                        days.isPast(standing.dueOn())
                                                                ? "competency.was-due"
                                                                : "competency.next-due",
                                                        days.away(standing.dueOn()))));
                            }
                        },
                        () -> head.add(Build.text("quiet", words.text("competency.not-on-it"))));
        return head;
    }

    private String facts(OnSystem each) {
        var facts = new ArrayList<String>();
        facts.add(each.system().section());
        facts.add(words.of(each.system().complexityOn(page.on())));
        last(each.record().trainings())
                .ifPresent(on -> facts.add(words.text("competency.trained-on", days.shortDay(on))));
        last(each.record().clearances())
                .ifPresent(on -> facts.add(words.text("competency.cleared-on", days.shortDay(on))));
        if (each.record().firstPatient() != null) {
            facts.add(
                    words.text(
                            "competency.first-patient-on",
                            days.shortDay(each.record().firstPatient().on())));
        }
        return String.join(" · ", facts);
    }

    private static Optional<LocalDate> last(List<Signed> steps) {
        return steps.stream().map(Signed::on).reduce((first, second) -> second);
    }

    private Button[] buttons(OnSystem each, StepForms steps) {
        boolean oneself = desk.viewer().person().equals(page.person().id());
        var offered = SystemStep.of(each, oneself, page.mayPlace());
        return offered.stream()
                .map(
                        step -> {
                            var button =
                                    new Button(
                                            words.text("competency.do." + Kebab.of(step)),
                                            click -> steps.open(step, each));
                            if (step == SystemStep.STOP) {
                                button.addThemeName("tertiary");
                            } else if (step == offered.getFirst() && waits(each)) {
                                button.addThemeName("primary");
                            }
                            return button;
                        })
                .toArray(Button[]::new);
    }

    /** Whether the next step is worth standing out. */
    private static boolean waits(OnSystem each) {
        return each.record().open().isPresent()
                || each.stands().filter(it -> it.status() == CompetencyStatus.DONE).isEmpty();
    }

    private OrderedList elements(Assessment assessment) {
        var list = new OrderedList();
        list.addClassName("element-list");
        Stream.of(Element.values()).forEach(element -> list.add(element(element, assessment)));
        return list;
    }

    private ListItem element(Element element, Assessment assessment) {
        var item = new ListItem(Build.text("element-name", words.of(element)));
        assessment
                .latest(element)
                .ifPresentOrElse(
                        seen -> tell(item, seen),
                        () ->
                                item.add(
                                        new Chip(
                                                Glyph.SILENT,
                                                words.text("competency.open-element"),
                                                "drafted")));
        return item;
    }

    private void tell(ListItem item, AssessedElement seen) {
        item.add(
                seen.isSatisfactory()
                        ? new Chip(Glyph.CHECK, words.of(seen.outcome()), "achieved")
                        : new Chip(Glyph.RETURN, words.of(seen.outcome()), "off-track"),
                Build.text(
                        "quiet",
                        words.text(
                                "competency.seen-by",
                                words.of(seen.method()),
                                nameOf(seen.observer()),
                                days.shortDay(seen.on()))));
        var evidence = seen.evidence();
        var told = new ArrayList<String>();
        Stream.of(evidence.note(), evidence.worksheet(), evidence.sample())
                .filter(Objects::nonNull)
                .map(PersonalText::orErased)
                .forEach(told::add);
        if (evidence.score() != null) {
            told.add(Figures.withUnit(evidence.score(), "%", words.locale()));
        }
        if (!told.isEmpty()) {
            item.add(Build.text("evidence-told", String.join(" · ", told)));
        }
        if (evidence.file() != null) {
            item.add(new EvidenceLink(desk.files(), page.person().id(), evidence.file(), words));
        }
    }

    private Div earlier(Assessment assessment) {
        var signed = assessment.completed();
        var head =
                signed == null
                        ? ""
                        : words.text(
                                "competency.completed-by",
                                nameOf(signed.by()),
                                days.shortDay(signed.on()));
        return Build.box("earlier-one", new Span(head), elements(assessment));
    }

    private String nameOf(PersonId id) {
        PersonLine line = page.people().get(id);
        return line == null ? words.text("competency.somebody") : line.name();
    }
}
