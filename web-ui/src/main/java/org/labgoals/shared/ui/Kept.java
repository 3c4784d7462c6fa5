package org.labgoals.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.shared.Registration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.labgoals.shared.application.UnsentWords;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Words that were typed into one form but not yet sent, kept while they are typed, so that a
 * session that ends takes nothing along. They come back to the same person only, on any computer.
 */
public final class Kept {

    private static final Logger LOG = LoggerFactory.getLogger(Kept.class);
    private static final String TYPED = "event.detail";

    private final UnsentWords words;
    private final String form;
    private @Nullable Registration listening;

    /**
     * @param form which form about which record, for example {@code check-in:} and the goal's id
     */
    public Kept(UnsentWords words, String form) {
        this.words = words;
        this.form = form;
    }

    /** Marks a field whose value is kept under a name. */
    public static <F extends HasElement> F field(F field, String name) {
        field.getElement().setAttribute("data-keep", name);
        return field;
    }

    /** What was kept, by field; empty where nothing was. */
    public Map<String, String> found() {
        try {
            return words.in(form);
        } catch (RuntimeException notNow) {
            LOG.debug("Kept words could not be read", notNow);
            return Map.of();
        }
    }

    /** Brings back into the marked fields what was kept, and keeps what is typed. */
    public void keep(Component container) {
        bringBack(container, found());
        start(container);
    }

    /** Fills the marked fields with these values, by name. */
    private void bringBack(Component container, Map<String, String> values) {
        container
                .getElement()
                .executeJs(
                        "window.labgoals.bringBack(this, $0)",
                        JsonMapper.shared().valueToTree(values));
    }

    /** Keeps what is typed, in place of what was kept before. */
    public void start(Component container) {
        if (listening == null) {
            listening =
                    container
                            .getElement()
                            .addEventListener("labgoals-typed", typed -> keep(typed.getEventData()))
                            .addEventData(TYPED);
        }
        container.getElement().executeJs("window.labgoals.keep(this)");
    }

    /** Keeps these values, by field, in place of what was kept before. */
    public void put(Map<String, String> values) {
        quietly(() -> words.keep(form, values));
    }

    /** The words were sent, or are not wanted any more. */
    public void forget(Component container) {
        if (listening != null) {
            listening.remove();
            listening = null;
        }
        container.getElement().executeJs("window.labgoals.stop(this)");
        quietly(() -> words.forget(form));
    }

    private void keep(JsonNode event) {
        Map<String, String> typed = new LinkedHashMap<>();
        event.path(TYPED)
                .properties()
                .forEach(field -> typed.put(field.getKey(), field.getValue().asString()));
        put(typed);
    }

    /** What cannot be kept right now still stands in the form. */
    private static void quietly(Runnable work) {
        try {
            work.run();
        } catch (RuntimeException notNow) {
            LOG.debug("Words could not be kept", notNow);
        }
    }
}
