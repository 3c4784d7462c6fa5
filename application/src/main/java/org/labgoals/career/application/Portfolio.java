package org.labgoals.career.application;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.labgoals.career.domain.CeActivity;
import org.labgoals.career.domain.Credential;
import org.labgoals.career.domain.CredentialRules;
import org.labgoals.career.domain.ProfessionalActivity;
import org.labgoals.career.domain.Win;
import org.labgoals.goal.application.GoalOfCareer;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.people.application.PersonLine;
import org.labgoals.shared.domain.ObjectiveId;
import org.labgoals.shared.domain.PersonalText;

/**
 * What somebody has to show of a period: for a performance review, or an application.
 *
 * @param from the first day
 * @param until the last day
 * @param wins the latest first
 * @param achieved goals achieved in the period, the latest first
 * @param credentials issued or renewed in the period
 * @param courses learned from in the period, the latest first
 * @param activities for the profession, begun in the period and, where a colleague has to,
 *     confirmed
 * @param goals what the goals are called that wins belong to
 * @param competencies what the competencies are called that wins show, by key
 * @param objectives what the objectives are called that wins serve
 * @param rules how credentials are called
 */
public record Portfolio(
        PersonLine person,
        LocalDate from,
        LocalDate until,
        List<Win> wins,
        List<GoalOfCareer> achieved,
        List<Credential> credentials,
        List<CeActivity> courses,
        List<ProfessionalActivity> activities,
        Map<GoalId, GoalOfCareer> goals,
        Map<String, String> competencies,
        Map<ObjectiveId, PersonalText> objectives,
        CredentialRules rules) {

    /** Keeps copies. */
    public Portfolio {
        wins = List.copyOf(wins);
        achieved = List.copyOf(achieved);
        credentials = List.copyOf(credentials);
        courses = List.copyOf(courses);
        activities = List.copyOf(activities);
        goals = Map.copyOf(goals);
        competencies = Map.copyOf(competencies);
        objectives = Map.copyOf(objectives);
    }

    /** Whether there is nothing to show. */
    public boolean isEmpty() {
        return wins.isEmpty()
                && achieved.isEmpty()
                && credentials.isEmpty()
                && courses.isEmpty()
                && activities.isEmpty();
    }

    /** As it is read on paper. */
    public PortfolioDocument document() {
        return PortfolioWords.of(this);
    }

    /** How a credential is called. */
    public String called(Credential credential) {
        return rules.category(credential.category())
                .map(category -> category.title() + ", " + category.name())
                .orElse(credential.category());
    }
}
