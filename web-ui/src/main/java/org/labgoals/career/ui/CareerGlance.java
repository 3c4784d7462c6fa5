package org.labgoals.career.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import java.util.List;
import java.util.function.Consumer;
import org.labgoals.career.application.CareerPage;
import org.labgoals.career.application.RecordPage;
import org.labgoals.career.application.WholeCareer;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.Words;

/** My career in short, for the dashboard: where I am, the first open thing, what falls due. */
public final class CareerGlance extends Div {

    private static final int SHOWN = 3;

    private final CareerDesk desk;
    private final PersonLine me;
    private final Words words;
    private final Div glance = new Div();

    public CareerGlance(CareerDesk desk, PersonLine me, Words words) {
        this.desk = desk;
        this.me = me;
        this.words = words;
        addClassName("career");
        add(new ConfirmationsPart(desk, words), glance);
        Live.show(
                this,
                (Consumer<WholeCareer> listener) ->
                        desk.pages().watch(me.id(), () -> null, listener),
                this::show);
    }

    /** Asks for this week's win. */
    public static Div win(CareerDesk desk, PersonLine me, Words words) {
        WinPrompt prompt = new WinPrompt(desk, me.id(), words);
        Live.show(
                prompt,
                (Consumer<RecordPage> listener) -> desk.records().watch(me.id(), listener),
                record -> prompt.show(WeeklyWin.of(record.record().wins(), record.today())));
        return prompt;
    }

    private void show(WholeCareer whole) {
        RecordPage record = whole.record();
        CareerPage career = whole.career();
        CareerWords told = desk.words(words, career.content(), record.rules());
        List<FallsDue> due =
                FallsDue.of(record.record(), record.current(), career.facts(), "career", told);
        Div dues =
                Build.box(
                        "glance-side",
                        new H3(words.text("career.due.title")),
                        new DuePart(due.stream().limit(SHOWN).toList(), words));
        Build.fill(
                glance,
                new PathPart(LadderPath.of(career), true, words),
                Build.box("glance", next(record, career, told), dues));
    }

    private Div next(RecordPage record, CareerPage career, CareerWords told) {
        Div next = Build.box("glance-next");
        if (career.readiness() == null) {
            next.add(new H3(CareerSummary.lead(career, record, told)));
        } else {
            ReadinessList list =
                    ReadinessList.of(
                            career.readiness(),
                            ReadinessList.Told.of(told, record, Reader.OWNER, "career"));
            next.add(new H3(list.headline()));
            ReadinessList.Row first = list.firstOpen();
            if (first != null) {
                next.add(
                        Build.box(
                                "glance-first",
                                new CareerBadges(words).readiness(first),
                                Build.text("glance-what", first.title())));
            }
        }
        next.add(new Anchor("career", words.text("career.see-all")));
        return next;
    }
}
