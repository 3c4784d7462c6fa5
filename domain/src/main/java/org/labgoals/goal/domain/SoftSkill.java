package org.labgoals.goal.domain;

/** Skills that a goal of any kind may carry as a tag (the seed's FAQ). */
public enum SoftSkill {
    COMMUNICATION,
    TEAMWORK,
    PROBLEM_SOLVING
}
