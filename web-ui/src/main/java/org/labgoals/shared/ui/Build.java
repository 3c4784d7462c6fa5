package org.labgoals.shared.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasComponents;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.shared.Tooltip;
import com.vaadin.flow.component.tabs.TabSheet;

/** Short ways to say what the screens are made of. */
public final class Build {

    private Build() {}

    public static <T extends Component & HasStyle> T styled(T component, String... classes) {
        component.addClassNames(classes);
        return component;
    }

    public static Div box(String classes, Component... children) {
        Div box = new Div(children);
        box.addClassNames(classes.split(" "));
        return box;
    }

    public static Span text(String classes, String text) {
        Span span = new Span(text);
        if (!classes.isEmpty()) {
            span.addClassNames(classes.split(" "));
        }
        return span;
    }

    public static Paragraph quiet(String text) {
        return styled(new Paragraph(text), "quiet");
    }

    /** A part of a page under a heading of its own. */
    public static Section section(String heading, Component... children) {
        H2 title = new H2(heading);
        Section section = new Section(title);
        section.add(children);
        section.addClassName("part");
        return section;
    }

    /**
     * Tabs with their contents. What scrolls inside them takes no focus of its own, since each tab
     * does.
     */
    public static TabSheet tabs() {
        TabSheet tabs = new TabSheet();
        tabs.addAttachListener(
                attached ->
                        tabs.getElement()
                                .executeJs(
                                        "requestAnimationFrame(() =>"
                                            + " this.querySelectorAll('vaadin-tabs').forEach(tabs"
                                            + " => tabs.shadowRoot.querySelectorAll('[tabindex]').forEach(part"
                                            + " => part.removeAttribute('tabindex'))))"));
        return tabs;
    }

    /** A link that looks like a button. */
    public static Anchor buttonLink(String address, String text, boolean main) {
        Anchor link = new Anchor(address, text);
        link.addClassNames("button-link", main ? "main" : "calm");
        return link;
    }

    /** A button of a sign alone, named for who cannot see it. */
    public static Button signButton(Glyph glyph, String name) {
        Button button = new Button(glyph.sign());
        button.addThemeName("tertiary");
        button.addClassName("sign-button");
        button.setAriaLabel(name);
        Tooltip.forComponent(button).withText(name);
        return button;
    }

    /** Says why it is empty here and offers the step that fills it. */
    public static Div empty(String headline, String sentence, Component... steps) {
        Div empty = box("empty", text("empty-headline", headline), quiet(sentence));
        empty.add(steps);
        return empty;
    }

    public static void fill(HasComponents container, Component... children) {
        container.removeAll();
        container.add(children);
    }

    /** Scrolls to what has this id within the component, once it is drawn, and marks it. */
    public static void reveal(Component within, String id) {
        within.getElement()
                .executeJs(
                        "requestAnimationFrame(() => { const found ="
                                + " this.querySelector('#' + CSS.escape($0)); if (found) {"
                                + " found.scrollIntoView({block: 'center'});"
                                + " found.classList.add('revealed'); } })",
                        id);
    }

    /** A frame in which a wide table is scrolled, by the keyboard too. */
    public static Div scrolled(Component table, String name) {
        Div frame = box("table-frame scrolls", table);
        frame.getElement().setAttribute("tabindex", "0");
        frame.getElement().setAttribute("role", "region");
        frame.getElement().setAttribute("aria-label", name);
        return frame;
    }
}
