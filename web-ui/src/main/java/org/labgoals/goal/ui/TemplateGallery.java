package org.labgoals.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.Catalogue.LevelGuidance;
import org.labgoals.goal.application.GoalTemplate;
import org.labgoals.people.domain.CareerLevel;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Chip;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** Proven goals to start from, those that fit the own level first. */
final class TemplateGallery extends Div {

    private final Words words;

    TemplateGallery(GoalDesk desk, Words words) {
        this.words = words;
        CareerLevel level = desk.people().me().level();
        add(
                Build.box("page-head", new H1(words.text("draft.choose"))),
                Build.styled(Build.quiet(words.text("draft.choose-sentence")), "lead"));
        add(guidance(desk, level));
        Div cards = Build.box("template-cards");
        cards.add(
                card(
                        "blank",
                        words.text("draft.blank"),
                        words.text("draft.blank-sentence"),
                        words.text("draft.blank-note"),
                        false));
        for (GoalTemplate template : DraftModel.sorted(desk.catalogue().templates(), level)) {
            cards.add(template(template, level));
        }
        add(cards);
    }

    /** What the own level aims at; where it is not known, what each of them does. */
    private Details guidance(GoalDesk desk, @Nullable CareerLevel level) {
        if (level != null) {
            LevelGuidance own = desk.catalogue().guidance(level);
            return new Details(
                    words.text("draft.level-aims", words.of(level), own.focus()), aims(own));
        }
        Div all = new Div();
        for (CareerLevel each : CareerLevel.values()) {
            LevelGuidance guidance = desk.catalogue().guidance(each);
            all.add(
                    Build.quiet(words.text("draft.level-aims", words.of(each), guidance.focus())),
                    aims(guidance));
        }
        return new Details(words.text("draft.levels-aim"), all);
    }

    private static UnorderedList aims(LevelGuidance guidance) {
        UnorderedList aims = new UnorderedList();
        guidance.aims().forEach(aim -> aims.add(new ListItem(aim)));
        return aims;
    }

    private Component template(GoalTemplate template, @Nullable CareerLevel level) {
        return card(
                template.key(),
                template.title(),
                template.summary(),
                words.text("draft.template-note", words.of(template.kind()), template.months()),
                level != null && template.levels().contains(level));
    }

    private Anchor card(String key, String title, String summary, String note, boolean fits) {
        Anchor card = new Anchor("goals/new?template=" + key);
        card.setId("template-" + key);
        card.addClassName("template-card");
        card.add(new H2(title), Build.text("template-summary", summary));
        Div foot = Build.box("template-foot", Build.text("quiet small", note));
        if (fits) {
            foot.add(new Chip(Glyph.CHECK, words.text("draft.fits"), "achieved"));
        }
        card.add(foot);
        return card;
    }
}
