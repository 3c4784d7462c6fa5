package org.labgoals.review.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.labgoals.review.application.RefusedBy;
import org.labgoals.review.application.ReviewMaterial.GoalInReview;
import org.labgoals.review.application.ReviewPage;
import org.labgoals.review.application.ReviewPage.Step;
import org.labgoals.review.domain.DecidedOutcome;
import org.labgoals.review.domain.GoalOutcome;
import org.labgoals.review.domain.ReviewStatus;
import org.labgoals.shared.domain.Kebab;
import org.labgoals.shared.domain.Standing;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Chip;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** The goals of the period, each with what was decided on it and what became of that. */
final class OutcomesPart extends Div {

    private final transient ReviewPage page;
    private final transient ReviewWords told;
    private final transient Words words;
    private final transient Consumer<GoalInReview> decide;

    OutcomesPart(ReviewPage page, ReviewWords told, Consumer<GoalInReview> decide) {
        this.page = page;
        this.told = told;
        this.words = told.words();
        this.decide = decide;
        var goals = page.material().goals();
        if (goals.isEmpty()) {
            add(
                    Build.section(
                            words.text("reviews.goals"),
                            Build.quiet(words.text("reviews.no-goals"))));
            return;
        }
        var list = new UnorderedList();
        list.addClassNames("work-rows", "review-goals");
        goals.forEach(goal -> list.add(item(goal)));
        add(Build.section(words.text("reviews.goals"), list));
    }

    private ListItem item(GoalInReview goal) {
        var state = goal.state();
        var link = new Anchor("goals/" + state.id().value(), state.plan().title().orErased());
        var facts = Build.box("review-goal", link, Build.text("quiet small", facts(goal)));
        var decided = page.review().outcomeOf(state.id()).orElse(null);
        if (decided != null) {
            facts.add(decided(decided));
        }
        var item = new ListItem(status(goal), facts);
        item.addClassNames("review-goal-row");
        if (mayDecide(goal, decided)) {
            item.add(
                    new Button(
                            words.text(
                                    decided == null ? "reviews.decide.do" : "reviews.decide.again"),
                            click -> decide.accept(goal)));
        } else if (canAssess(goal, decided)) {
            item.add(
                    Build.buttonLink(
                            "goals/" + state.id().value() + "?do=assess-self",
                            words.text("reviews.assess-goal"),
                            false));
        }
        return item;
    }

    private Chip status(GoalInReview goal) {
        var status = goal.state().status();
        var glyph =
                switch (status) {
                    case DRAFTED -> Glyph.PENCIL;
                    case ACTIVE -> Glyph.PLAY;
                    case REVIEWED -> Glyph.EYE;
                    case ACHIEVED -> Glyph.CHECK;
                    case WITHDRAWN -> Glyph.SLASH;
                };
        return new Chip(glyph, words.of(status), Kebab.of(status));
    }

    private String facts(GoalInReview goal) {
        var checkIns =
                goal.checkIns().isEmpty()
                        ? words.text("reviews.no-check-ins")
                        : words.text(
                                "reviews.check-ins",
                                goal.checkIns().size(),
                                told.days().shortDay(goal.checkIns().getFirst().on()));
        boolean settled =
                page.review()
                        .outcomeOf(goal.state().id())
                        .filter(DecidedOutcome::carriedOut)
                        .isPresent();
        if (!goal.isOpen() || settled) {
            return checkIns;
        }
        boolean assessed = goal.state().review().selfAssessedOn() != null;
        return words.text(
                assessed ? "reviews.goal-assessed" : "reviews.goal-not-assessed",
                words.of(goal.health().grade()),
                checkIns);
    }

    private Component decided(DecidedOutcome decided) {
        var text = decided.words().text();
        var box =
                Build.box(
                        "review-outcome",
                        Build.box(
                                "chips",
                                new Chip(
                                        glyph(decided.outcome()),
                                        words.of(decided.outcome()),
                                        decided.carriedOut() ? "achieved" : "at-risk"),
                                Build.text(
                                        "quiet small",
                                        words.text(
                                                decided.carriedOut()
                                                        ? "reviews.carried-out"
                                                        : "reviews.not-carried-out"))),
                        Build.styled(new Paragraph(text == null ? "" : text.orErased()), "said"));
        var rule = decided.refusedBy();
        if (rule != null) {
            box.add(Build.box("refusal", Glyph.AT_RISK.sign(), new Span(RefusedBy.sentence(rule))));
        }
        return box;
    }

    private static Glyph glyph(GoalOutcome outcome) {
        return switch (outcome) {
            case CONTINUE -> Glyph.PLAY;
            case ADJUST -> Glyph.SWAP;
            case ACHIEVE -> Glyph.CHECK;
            case WITHDRAW -> Glyph.SLASH;
        };
    }

    private boolean mayDecide(GoalInReview goal, @Nullable DecidedOutcome decided) {
        return page.steps().contains(Step.DECIDE_OUTCOMES)
                && goal.isOpen()
                && (decided == null || !decided.carriedOut());
    }

    private boolean canAssess(GoalInReview goal, @Nullable DecidedOutcome decided) {
        return page.standing() == Standing.OWNER
                && page.review().status() == ReviewStatus.OPEN
                && (decided == null || !decided.carriedOut())
                && goal.isOpen()
                && goal.state().review().selfAssessedOn() == null
                && !goal.state().isPaused();
    }
}
