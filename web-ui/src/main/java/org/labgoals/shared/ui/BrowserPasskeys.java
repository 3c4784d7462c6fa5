package org.labgoals.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.dependency.JavaScript;
import com.vaadin.flow.function.SerializableConsumer;
import tools.jackson.databind.JsonNode;

/**
 * Has the browser make and use passkeys. A component that asks for it carries the {@link
 * JavaScript} {@value #SCRIPT}.
 */
public final class BrowserPasskeys {

    public static final String SCRIPT = "context://js/passkeys.js";

    private final Component at;
    private final Words words;

    public BrowserPasskeys(Component at, Words words) {
        this.at = at;
        this.words = words;
    }

    /**
     * Tells why passkeys do not work in this browser at the address it came by, in a sentence; an
     * empty one where they do.
     *
     * @param address where they work, as a browser says it
     */
    public void trouble(String address, SerializableConsumer<String> told) {
        at.getElement()
                .executeJs("return window.labgoalsPasskeys.trouble($0)", address)
                .then(
                        String.class,
                        why ->
                                told.accept(
                                        why.isEmpty()
                                                ? ""
                                                : words.text("passkey.no-" + why, address)));
    }

    /** Makes one; the answer, or a sentence saying why there is none. */
    public void make(
            String question,
            SerializableConsumer<String> answered,
            SerializableConsumer<String> failed) {
        ask("make", question, answered, failed);
    }

    /** Uses one; the answer, or a sentence saying why there is none. */
    public void use(
            String question,
            SerializableConsumer<String> answered,
            SerializableConsumer<String> failed) {
        ask("use", question, answered, failed);
    }

    /** Uses one at the door; a sentence where it did not come to that. */
    public void signIn(String question, String door, SerializableConsumer<String> failed) {
        at.getElement()
                .executeJs("return window.labgoalsPasskeys.signIn($0, $1)", question, door)
                .then(result -> tell(result, sent -> {}, failed), gone -> {});
    }

    private void ask(
            String what,
            String question,
            SerializableConsumer<String> answered,
            SerializableConsumer<String> failed) {
        at.getElement()
                .executeJs("return window.labgoalsPasskeys." + what + "($0)", question)
                .then(
                        result -> tell(result, answered, failed),
                        broken -> failed.accept(words.text("passkey.failed")));
    }

    private void tell(
            JsonNode result,
            SerializableConsumer<String> answered,
            SerializableConsumer<String> failed) {
        var trouble = result.path("trouble").asString("");
        if (trouble.isEmpty()) {
            answered.accept(result.path("answer").asString(""));
        } else {
            failed.accept(words.text("passkey." + trouble));
        }
    }
}
