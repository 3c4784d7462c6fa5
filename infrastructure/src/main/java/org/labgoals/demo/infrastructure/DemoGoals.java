package org.labgoals.demo.infrastructure;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.labgoals.goal.domain.GoalId;

/** Two years of goals, each a {@link Story}, told section by section. */
final class DemoGoals {

    private final DemoPeople people;
    private final LocalDate today;
    private final List<Story> stories = new ArrayList<>();

    DemoGoals(DemoPeople people, LocalDate today) {
        this.people = people;
        this.today = today;
        new ChemistryStories(this).tell();
        new ChemistryNightStories(this).tell();
        new HematologyStories(this).tell();
        new MicrobiologyStories(this).tell();
        new BloodBankStories(this).tell();
        new MolecularStories(this).tell();
        new ProcessingStories(this).tell();
        new LeadershipStories(this).tell();
    }

    /** Begins the story of a goal of this person's, drafted from this template. */
    Story goal(String owner, String template, String title) {
        Story story = new Story(people, today, owner, template, title);
        stories.add(story);
        return story;
    }

    /** The first goal of this person's that was drafted from the template. */
    GoalId named(String owner, String template) {
        return stories.stream()
                .filter(each -> each.owner().equals(owner) && each.template().equals(template))
                .findFirst()
                .orElseThrow()
                .id();
    }

    List<Story> stories() {
        return List.copyOf(stories);
    }
}
