package org.labgoals.audit.application;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.career.domain.CareerState;
import org.labgoals.competency.application.CompetencyPage;
import org.labgoals.feedback.domain.FeedbackAudience;
import org.labgoals.feedback.domain.FeedbackSource;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.goal.domain.GoalState;
import org.labgoals.people.application.AccessTokens;
import org.labgoals.people.application.PersonLine;
import org.labgoals.review.domain.PerformanceReview;
import org.labgoals.shared.domain.PersonalText;

/**
 * Everything about a person that they may read, as they read it on their own pages.
 *
 * @param goals all of theirs, private drafts too
 * @param reviews without what is still sealed from them
 * @param feedback what was said of them; without a name where it was said without one
 * @param feedbackGiven what they said by name
 * @param history what was recorded about them as a person, beside goals
 * @param lookedAt who looked at their record, the latest first
 * @param tokens their access tokens, without the secrets
 * @param files their files by the names they have beside this
 */
public record PersonExport(
        Instant madeAt,
        PersonLine person,
        CareerState career,
        CompetencyPage competency,
        List<Goal> goals,
        List<PerformanceReview> reviews,
        List<Said> feedback,
        List<Said> feedbackGiven,
        List<AccessLog.Entry> lookedAt,
        List<AccessTokens.Token> tokens,
        List<String> files) {

    /** A goal with what happened to it. */
    public record Goal(GoalState goal, List<HistoryLine> history) {}

    /**
     * What somebody said of somebody.
     *
     * @param by null where it was said without a name, or from outside
     * @param on null where it was said without a name: then only the month is known
     */
    public record Said(
            PersonLine of,
            @Nullable PersonLine by,
            @Nullable LocalDate on,
            @Nullable YearMonth month,
            FeedbackSource source,
            FeedbackAudience audience,
            @Nullable PersonalText question,
            @Nullable PersonalText topic,
            @Nullable PersonalText text,
            @Nullable PersonalText reply) {}
}
