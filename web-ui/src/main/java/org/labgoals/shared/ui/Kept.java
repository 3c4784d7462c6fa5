package org.labgoals.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasElement;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/**
 * Words that were typed but not yet sent, kept by the browser for one account and one form, so that
 * a session that ends takes nothing along.
 *
 * @param key names account and form
 */
public record Kept(String key) {

    public static Kept of(String account, String form) {
        return new Kept(account + ":" + form);
    }

    /** Marks a field whose value is kept under a name. */
    public static <F extends HasElement> F field(F field, String name) {
        field.getElement().setAttribute("data-keep", name);
        return field;
    }

    /** Brings back into the marked fields what was kept, then goes on keeping. */
    public void keep(Component form) {
        restored(
                form,
                values ->
                        form.getElement()
                                .executeJs(
                                        "for (const [name, value] of Object.entries($0)) { const f"
                                            + " = this.querySelector('[data-keep=\"' +"
                                            + " CSS.escape(name) + '\"]'); if (f) { f.value ="
                                            + " value; f.dispatchEvent(new CustomEvent('change',"
                                            + " {bubbles: true})); } }",
                                        tools.jackson.databind.json.JsonMapper.shared()
                                                .valueToTree(values)));
        start(form);
    }

    /** Goes on keeping, without bringing anything back. */
    public void start(Component form) {
        form.getElement().executeJs("window.labgoals.keep(this, $0)", key);
    }

    /** Hands over what was kept, if anything was. */
    public void restored(Component form, Consumer<Map<String, String>> use) {
        form.getElement()
                .executeJs(
                        "const kept = window.labgoals.kept($0); return kept ?"
                                + " JSON.parse(kept).values : null",
                        key)
                .then(
                        JsonNode.class,
                        values -> {
                            Map<String, String> read = new LinkedHashMap<>();
                            if (values != null && values.isObject()) {
                                values.properties()
                                        .forEach(
                                                entry ->
                                                        read.put(
                                                                entry.getKey(),
                                                                entry.getValue().asString()));
                            }
                            if (!read.isEmpty()) {
                                use.accept(read);
                            }
                        });
    }

    public void forget(Component form) {
        form.getElement().executeJs("window.labgoals.forget(this, $0)", key);
    }
}
