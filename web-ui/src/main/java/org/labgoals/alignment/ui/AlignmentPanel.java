package org.labgoals.alignment.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.labgoals.alignment.application.AlignmentFilter;
import org.labgoals.alignment.application.AlignmentPage;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Live;
import org.labgoals.shared.ui.Words;

/** One address of the alignment page, repainted each time what it shows has changed. */
final class AlignmentPanel extends Div {

    private final transient AlignmentDesk desk;
    private final transient AlignmentAddress address;
    private final transient Words words;
    private transient @Nullable AlignmentPage shown;

    AlignmentPanel(AlignmentDesk desk, AlignmentAddress address, Words words) {
        this.desk = desk;
        this.address = address;
        this.words = words;
        addClassName("panel");
        Live.show(
                this,
                (Consumer<AlignmentPage> listener) ->
                        desk.queries().watch(address.filter(), listener),
                this::show);
    }

    /** Draws again only what has changed, so that no repaint takes the focus for nothing. */
    private void show(AlignmentPage page) {
        if (page.equals(shown)) {
            return;
        }
        shown = page;
        removeAll();
        if (address.filter().on() != null) {
            add(otherDay(page));
        }
        if (page.objectives().isEmpty() && page.picture().goals().isEmpty()) {
            add(
                    Build.empty(
                            words.text("alignment.empty"),
                            words.text("alignment.empty-sentence"),
                            Build.buttonLink(
                                    address.narrowed(AlignmentFilter.NONE).address(),
                                    words.text("alignment.show-all"),
                                    false)));
            return;
        }
        add(new CoveragePart(desk, page, address, words), part(page));
    }

    private Component part(AlignmentPage page) {
        return switch (address.look()) {
            case MAP -> new MapPart(desk, page, address, words);
            case MATRIX -> new MatrixPart(page, address, words);
            case GAPS -> new GapsPart(desk, page, address, words);
        };
    }

    /** Says plainly that it is not today that is shown. */
    private Component otherDay(AlignmentPage page) {
        var banner =
                Build.box(
                        "other-day",
                        Glyph.CLOCK.sign(),
                        new Span(
                                words.text("alignment.as-it-was", desk.days(words).day(page.on()))),
                        new Anchor(
                                address.narrowed(address.filter().onDay(null)).address(),
                                words.text("alignment.to-today")));
        banner.getElement().setAttribute("role", "status");
        return banner;
    }
}
