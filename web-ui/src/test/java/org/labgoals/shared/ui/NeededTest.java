package org.labgoals.shared.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Locale;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A form says by name what is still empty in it. */
class NeededTest {

    private static final Words WORDS = Words.in(Locale.ENGLISH);

    private final TextField name = new TextField("Name");
    private final CheckboxGroup<String> roles = new CheckboxGroup<>("Roles");
    private final ComboBox<String> section = new ComboBox<>("Section");
    private final Div form = new Div(name, roles, section);
    private final Needed needed = new Needed(WORDS);

    @BeforeEach
    void aForm() {
        roles.setItems("manager", "auditor");
        section.setItems("Chemistry");
        needed.add(name, roles, section);
    }

    @Test
    void whatIsEmptyIsNamedAndMarked() {
        section.setValue("Chemistry");
        assertThat(needed.missing()).isEqualTo("Still to fill in: Name, Roles.");
        assertThat(name.isInvalid()).isTrue();
        assertThat(name.getErrorMessage()).isEqualTo("Fill this in.");
        assertThat(roles.isInvalid()).isTrue();
        assertThat(section.isInvalid()).isFalse();
    }

    @Test
    void blanksAreNothing() {
        fill();
        name.setValue("   ");
        assertThat(needed.missing()).isEqualTo("Still to fill in: Name.");
    }

    @Test
    void whatWasFilledInIsMarkedNoMore() {
        needed.missing();
        fill();
        assertThat(needed.missing()).isNull();
        assertThat(name.isInvalid()).isFalse();
        assertThat(roles.isInvalid()).isFalse();
    }

    @Test
    void whatIsNotShownIsNotNeeded() {
        fill();
        name.clear();
        section.clear();
        name.setVisible(false);
        form.remove(section);
        assertThat(needed.missing()).isNull();
    }

    @Test
    void whatIsNeededIsMarkedFromTheStart() {
        assertThat(name.isRequiredIndicatorVisible()).isTrue();
    }

    private void fill() {
        name.setValue("Ada");
        roles.setValue(Set.of("manager"));
        section.setValue("Chemistry");
    }
}
