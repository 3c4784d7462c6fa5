package org.labgoals.feedback.application;

import org.labgoals.feedback.domain.FeedbackTopic;
import org.labgoals.shared.domain.PersonalText;

/** A goal or competency that feedback can be about, and what it is called. */
public record TopicChoice(FeedbackTopic topic, PersonalText title) {}
