package org.labgoals.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Focusable;
import com.vaadin.flow.component.HasLabel;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.HasValueAndElement;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.shared.HasValidationProperties;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The fields of a form that have to be filled in. Each is marked from the start; where some are
 * still empty when the form is sent, they are named, each says so itself, and the first one has the
 * focus.
 */
public final class Needed {

    private final Words words;
    private final List<HasValueAndElement<?, ?>> fields = new ArrayList<>();

    public Needed(Words words) {
        this.words = words;
    }

    /** These have to be filled in as long as they are shown. */
    public void add(HasValueAndElement<?, ?>... more) {
        for (var field : more) {
            // aria-required may not stand on a select's button; what is missing is said anyway
            field.setRequiredIndicatorVisible(!(field instanceof Select<?>));
            fields.add(field);
        }
    }

    /** A sentence that names what is still empty, or nothing where everything is filled in. */
    public @Nullable String missing() {
        var empty = fields.stream().filter(Needed::isMissing).toList();
        fields.forEach(field -> say(field, empty.contains(field)));
        if (empty.isEmpty()) {
            return null;
        }
        if (empty.getFirst() instanceof Focusable<?> first) {
            first.focus();
        }
        return words.text(
                "field.still-empty",
                empty.stream().map(Needed::label).collect(Collectors.joining(", ")));
    }

    private void say(HasValueAndElement<?, ?> field, boolean missing) {
        if (field instanceof HasValidationProperties told) {
            told.setErrorMessage(missing ? words.text("field.fill-in") : "");
            told.setInvalid(missing);
        }
    }

    private static boolean isMissing(HasValue<?, ?> field) {
        boolean blank = field.getValue() instanceof String text && text.isBlank();
        return isShown(field) && (field.isEmpty() || blank);
    }

    private static boolean isShown(HasValue<?, ?> field) {
        return field instanceof Component component
                && component.isVisible()
                && component.getParent().isPresent();
    }

    private static String label(HasValue<?, ?> field) {
        return field instanceof HasLabel labelled ? String.valueOf(labelled.getLabel()) : "";
    }
}
