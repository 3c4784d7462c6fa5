package org.labgoals.feedback.application;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.labgoals.feedback.domain.FeedbackAudience;
import org.labgoals.feedback.domain.FeedbackSource;
import org.labgoals.feedback.domain.FeedbackTopic;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.PersonalText;

/** What somebody asks for, and what somebody says. */
public final class Wanted {

    private Wanted() {}

    /**
     * A request.
     *
     * @param colleagues whom by name: peers and supervisors
     * @param cards how many links are to be handed over: patients and clinicians
     * @param addresses where further links are mailed to: clinicians
     * @param due the day to answer by
     */
    public record Asked(
            FeedbackTopic topic,
            PersonalText question,
            FeedbackSource source,
            List<PersonId> colleagues,
            int cards,
            List<String> addresses,
            LocalDate due) {

        /** Keeps copies. */
        public Asked {
            colleagues = List.copyOf(colleagues);
            addresses = List.copyOf(addresses);
        }
    }

    /** An answer, or what is said unasked: its words, for whom, and whether without a name. */
    public record Words(PersonalText text, FeedbackAudience audience, boolean anonymous) {}

    /** Who wrote something without a name, once two people disclosed it. */
    public record Author(@Nullable PersonId person, @Nullable String link) {}
}
