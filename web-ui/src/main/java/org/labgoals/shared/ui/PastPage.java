package org.labgoals.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.Location;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.labgoals.shared.application.AsOf;
import org.labgoals.shared.application.AsOf.By;
import org.labgoals.shared.application.LooksBack;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.ui.PastAddress.Asked;

/**
 * A page that can be looked at as of an earlier time, and as of two beside each other. The page is
 * the same one; only what it asks is answered as of then.
 */
public final class PastPage extends Div {

    private final transient LooksBack back;
    private final transient PastAddress address;
    private final transient Words words;
    private final transient Supplier<? extends Component> page;

    /**
     * @param location where the viewer is, with what they ask for
     * @param page makes the page, once for each time that is shown
     * @throws NotFound where there is no such page today
     */
    public PastPage(
            LooksBack back, Location location, Words words, Supplier<? extends Component> page) {
        this.back = back;
        this.address = PastAddress.of(location);
        this.words = words;
        this.page = page;
        addClassName("past-page");
        Asked asked = address.asked();
        var chooser = new PastChooser(address, words, back.today(), back.zone());
        add(chooser);
        if (asked.time() == null) {
            add(page.get());
            return;
        }
        try {
            AsOf then = back.to(asked.time(), asked.by());
            Optional<AsOf> other =
                    asked.with() == null || PastAddress.TODAY.equals(asked.with())
                            ? Optional.empty()
                            : Optional.of(back.to(asked.with(), asked.by()));
            if (asked.with() == null) {
                add(banner(then, true), past(then));
            } else {
                compare(then, other);
            }
            getElement()
                    .executeJs(
                            "window.labgoals.keepTime(this, $0, $1)",
                            new PastAddress("", Map.of(), asked).to(asked),
                            PastLinks.addresses());
        } catch (Refused refused) {
            chooser.say(refused.rule().sentence());
            add(page.get());
        }
    }

    private void compare(AsOf then, Optional<AsOf> other) {
        var columns = Build.box("compared", column(Optional.of(then)), column(other));
        var told = Build.box("differences");
        told.getElement().setAttribute("aria-live", "polite");
        told.getElement().setAttribute("data-title", words.text("past.differs"));
        told.getElement().setAttribute("data-none", words.text("past.differs-nothing"));
        told.getElement().setAttribute("data-only", words.text("past.only"));
        told.getElement().setAttribute("data-more", words.text("past.only-more"));
        var bar = Build.box("other-day", Glyph.CLOCK.sign(), new Span(words.text("past.two")));
        bar.add(toToday());
        add(bar, told, columns);
        getElement().executeJs("window.labgoals.compare(this)");
    }

    private Div column(Optional<AsOf> time) {
        var column = Build.box("compared-side");
        String called = time.map(this::said).orElse(words.text("past.as-it-is"));
        column.getElement().setAttribute("data-time", called);
        column.getElement().setAttribute("role", "region");
        column.getElement().setAttribute("aria-label", called);
        column.add(Build.box("compared-time", new Span(called)));
        column.add(time.isPresent() ? past(time.get()) : Build.box("then", page.get()));
        return column;
    }

    /** The page as of then; what had not begun or was not to be known of then is said to be so. */
    private Div past(AsOf then) {
        var part = Build.box("then");
        Past.set(part, then);
        try {
            part.add(then.<Component, RuntimeException>call(page::get));
        } catch (NotFound notThen) {
            AsOf.now(page::get);
            part.add(Build.empty(words.text("past.nothing"), words.text("past.nothing-sentence")));
        }
        return part;
    }

    private Component banner(AsOf then, boolean alone) {
        var banner =
                Build.box(
                        "other-day past-banner",
                        Glyph.CLOCK.sign(),
                        Build.text("past-when", said(then)),
                        Build.text("quiet", words.text("past.stays")));
        if (alone) {
            banner.add(
                    new Anchor(
                            address.to(
                                    new Asked(
                                            address.asked().time(),
                                            address.asked().by(),
                                            PastAddress.TODAY)),
                            words.text("past.compare-today")));
        }
        banner.add(toToday());
        banner.getElement().setAttribute("role", "status");
        return banner;
    }

    private Anchor toToday() {
        return new Anchor(address.today(), words.text("past.to-today"));
    }

    private String said(AsOf then) {
        var days = new Days(words, then.day(), back.zone());
        return then.by() == By.RECORDED
                ? words.text("past.recorded", days.moment(then.moment()))
                : words.text("past.happened", days.day(then.day()) + " " + then.day().getYear());
    }
}
