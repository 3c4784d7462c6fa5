package org.labgoals.career.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.menubar.MenuBar;
import com.vaadin.flow.component.tabs.Tab;
import com.vaadin.flow.component.tabs.TabSheet;
import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.application.CareerPage;
import org.labgoals.career.application.RecordPage;
import org.labgoals.career.application.WholeCareer;
import org.labgoals.career.domain.Mentoring;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.Past;
import org.labgoals.shared.ui.Words;

/**
 * A person's way up the ladder: where they are, what the next level asks for, credentials with
 * their maintenance, what falls due and what happened. Up to date while it is shown.
 */
public final class CareerPanel extends Div {

    private final CareerDesk desk;
    private final PersonLine person;
    private final String page;
    private final Words words;
    private final Paragraph lead = new Paragraph();
    private final Div actions = Build.box("goal-actions");
    private final Div path = Build.box("slot");
    private final TabSheet tabs = Build.tabs();
    private final Tab readinessTab;
    private final Tab credentialsTab;
    private final Tab timelineTab;
    private final ReadinessPart readiness;
    private final Div credentials = Build.box("tab-body");
    private final TimelinePart timeline;
    private final Div due = Build.box("slot");
    private final Div mentoring = Build.box("slot");
    private final @Nullable WinPrompt win;
    private @Nullable RecordPage record;
    private @Nullable CareerPage career;
    private volatile @Nullable String position;
    private @Nullable String wanted;

    /**
     * @param page address of the screen it stands on, without a leading slash
     */
    public CareerPanel(CareerDesk desk, PersonLine person, String page, Words words) {
        this.desk = desk;
        this.person = person;
        this.page = page;
        this.words = words;
        addClassName("career-panel");
        lead.addClassName("lead");
        readiness = new ReadinessPart(desk, words, this::look, this::take);
        timeline = new TimelinePart(words);
        readinessTab = new Tab(words.text("career.tab-readiness"));
        credentialsTab = new Tab(words.text("career.tab-credentials"));
        timelineTab = new Tab(words.text("career.tab-timeline"));
        tabs.add(readinessTab, readiness);
        tabs.add(credentialsTab, credentials);
        tabs.add(timelineTab, timeline);
        boolean own = desk.viewer().person().equals(person.id());
        win = own ? new WinPrompt(desk, person.id(), words) : null;
        Div aside = Build.box("career-aside");
        if (win != null) {
            aside.add(Build.section(words.text("career.win.title"), win));
        }
        aside.add(
                Build.section(words.text("career.due.title"), due),
                Build.section(words.text("career.mentoring.title"), mentoring));
        if (own) {
            add(new ConfirmationsPart(desk, words));
        }
        add(lead, path, Build.box("career-columns", Build.box("career-main", tabs), aside));
        Live.show(
                this,
                (Consumer<WholeCareer> listener) ->
                        desk.pages().watch(person.id(), () -> position, listener),
                this::show);
    }

    /** What the viewer can do here, for the head of the screen. */
    public Component actions() {
        return actions;
    }

    /** The tabs, so that a screen can add its own. */
    public TabSheet tabs() {
        return tabs;
    }

    /**
     * Shows one entry of the record.
     *
     * @param entry for example {@code credential-3}; null for none
     */
    public void reveal(@Nullable String entry) {
        wanted = entry;
        if (entry == null) {
            return;
        }
        if (entry.startsWith("credential-")
                || entry.startsWith("ce-")
                || entry.startsWith("experience-")) {
            tabs.setSelectedTab(credentialsTab);
        } else if (entry.startsWith("readiness")) {
            tabs.setSelectedTab(readinessTab);
        } else {
            tabs.setSelectedTab(timelineTab);
        }
        if (record != null) {
            showTimeline();
            scrollToWanted();
        }
    }

    private void look(@Nullable String key) {
        position = key;
        Past.run(this, () -> show(desk.pages().whole(person.id(), key)));
    }

    private void show(WholeCareer whole) {
        boolean first = record == null;
        RecordPage fresh = whole.record();
        CareerPage shown = whole.career();
        record = fresh;
        career = shown;
        if (first) {
            offer(fresh);
        }
        CareerWords told = desk.words(words, shown.content(), fresh.rules());
        boolean own = CareerDesk.reader(fresh).isOwner();
        lead.setText(CareerSummary.lead(shown, fresh, told));
        Build.fill(path, new PathPart(LadderPath.of(shown), own, words));
        readiness.show(fresh, shown, page);
        Build.fill(credentials, new CredentialsPart(form(fresh, shown)));
        showTimeline();
        Build.fill(
                due,
                new DuePart(
                        FallsDue.of(fresh.record(), fresh.current(), shown.facts(), page, told),
                        words));
        Build.fill(mentoring, new MentoringPart(form(fresh, shown), desk.records().mentoring()));
        if (win != null) {
            win.show(WeeklyWin.of(fresh.record().wins(), fresh.today()));
        }
        if (first) {
            scrollToWanted();
        }
    }

    private void showTimeline() {
        if (record != null && career != null) {
            CareerWords told = desk.words(words, career.content(), record.rules());
            timeline.show(
                    CareerTimeline.of(record.record(), career.facts(), told),
                    told.days(),
                    CareerDesk.reader(record).isOwner() ? form(record, career) : null,
                    wanted);
        }
    }

    private void scrollToWanted() {
        if (wanted != null) {
            Build.reveal(this, wanted);
        }
    }

    private CareerForm form(RecordPage fresh, CareerPage shown) {
        return new CareerForm(desk, fresh, shown.content(), words);
    }

    private void withForm(Consumer<CareerForm> use) {
        if (record != null && career != null) {
            use.accept(form(record, career));
        }
    }

    private void offer(RecordPage fresh) {
        switch (CareerDesk.reader(fresh)) {
            case OWNER -> {
                Button course =
                        new Button(
                                words.text("career.do.log-course"),
                                click -> withForm(CourseForm::open));
                course.addThemeName("primary");
                MenuBar more = new MenuBar();
                var menu = more.addItem(words.text("goal.more"));
                menu.getSubMenu()
                        .addItem(
                                words.text("career.do.add-credential"),
                                click ->
                                        withForm(form -> new CredentialForms(form).add(List.of())));
                menu.getSubMenu()
                        .addItem(
                                words.text("career.do.log-activity"),
                                click -> withForm(form -> ActivityForm.open(form, List.of())));
                menu.getSubMenu()
                        .addItem(
                                words.text("portfolio.title"),
                                click -> getUI().ifPresent(ui -> ui.navigate("career/portfolio")));
                menu.getSubMenu()
                        .addItem(
                                words.text("career.do.add-experience"),
                                click -> withForm(ExperienceForm::add));
                actions.add(course, more);
            }
            case DECIDER ->
                    actions.add(
                            portfolio(),
                            new Button(
                                    words.text("career.do.rate"),
                                    click -> withForm(form -> RatingForm.open(form, null))));
            case ONLOOKER -> actions.add(portfolio());
        }
    }

    private Component portfolio() {
        return Build.buttonLink(
                "people/" + person.id().value() + "/portfolio",
                words.text("portfolio.title"),
                false);
    }

    private void take(StepOffer offer) {
        withForm(
                form -> {
                    switch (offer) {
                        case StepOffer.AddCredential add ->
                                new CredentialForms(form).add(add.categories());
                        case StepOffer.Renew renew ->
                                form.page()
                                        .record()
                                        .credential(renew.credential())
                                        .ifPresent(new CredentialForms(form)::renew);
                        case StepOffer.Verify verify ->
                                form.page()
                                        .record()
                                        .credential(verify.credential())
                                        .ifPresent(new CredentialForms(form)::verify);
                        case StepOffer.VerifyExperience verify ->
                                form.page()
                                        .record()
                                        .experience(verify.experience())
                                        .ifPresent(work -> ExperienceForm.verify(form, work));
                        case StepOffer.LogActivity log -> ActivityForm.open(form, log.kinds());
                        case StepOffer.Rate rate -> RatingForm.open(form, rate.competency());
                        case StepOffer.AskForMentor ask ->
                                MentoringForm.open(form, Mentoring.Side.ASKED, ask.competency());
                        case StepOffer.Go go -> getUI().ifPresent(ui -> ui.navigate(go.address()));
                        case StepOffer.Wait wait -> {}
                    }
                });
    }
}
