package org.labgoals.alignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.alignment.application.AlignmentPage;
import org.labgoals.alignment.domain.Coverage;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Words;

/** The coverage figures, and behind them each team’s and their course over the last year. */
final class CoveragePart extends Div {

    /** With more goals than these a year’s course is drawn only for who asks for it. */
    private static final int AT_ONCE = 5_000;

    private final transient AlignmentDesk desk;
    private final transient AlignmentPage page;
    private final transient AlignmentAddress address;
    private final transient Words words;

    CoveragePart(AlignmentDesk desk, AlignmentPage page, AlignmentAddress address, Words words) {
        this.desk = desk;
        this.page = page;
        this.address = address;
        this.words = words;
        addClassName("coverage");
        add(Build.box("coverage-top", figures(page.coverage()), course()), teams());
    }

    private Component figures(Coverage all) {
        return Build.box(
                "coverage-figures",
                figure(
                        all.weightedShare(),
                        "alignment.weighted",
                        words.text("alignment.weighted-of", all.supported(), all.objectives())),
                figure(
                        all.alignedShare(),
                        "alignment.aligned",
                        words.text("alignment.aligned-of", all.supporting(), all.goals())),
                number(all));
    }

    private Component figure(@Nullable Integer share, String key, String detail) {
        var box =
                Build.box(
                        "coverage-figure",
                        Build.text(
                                "big-figure",
                                share == null
                                        ? words.text("alignment.no-share")
                                        : words.text("alignment.per-cent", share)),
                        Build.text("figure-name", words.text(key)));
        if (share != null) {
            box.add(bar(share));
        }
        box.add(Build.text("quiet small", detail));
        return box;
    }

    private Component number(Coverage all) {
        var gaps =
                new Anchor(
                        address.looking(Look.GAPS).address(),
                        words.text("alignment.unaligned-link"));
        return Build.box(
                "coverage-figure",
                Build.text("big-figure", String.valueOf(all.unaligned())),
                Build.text("figure-name", words.text("alignment.unaligned-goals", all.unaligned())),
                Build.text("quiet small", words.text("alignment.personal-goals", all.personal())),
                gaps);
    }

    private static Component bar(int share) {
        var bar = Build.text("share-bar", "");
        bar.getElement().setAttribute("aria-hidden", "true");
        bar.getStyle().set("--share", share + "%");
        return bar;
    }

    private Component course() {
        var slot = Build.box("coverage-course");
        var details = new Details(words.text("alignment.course"), slot);
        details.addOpenedChangeListener(
                change -> {
                    if (change.isOpened() && slot.getComponentCount() == 0) {
                        slot.add(
                                new CoverageCourse(
                                        desk.queries()
                                                .course(address.filter(), CoverageCourse.MONTHS),
                                        desk.days(words)));
                    }
                });
        details.setOpened(page.picture().goals().size() <= AT_ONCE);
        return details;
    }

    private Component teams() {
        List<AlignmentPage.TeamCoverage> teams = page.teamCoverage();
        return new Details(
                words.text("alignment.by-teams", teams.size()),
                new TeamTable(teams, address, words));
    }
}
