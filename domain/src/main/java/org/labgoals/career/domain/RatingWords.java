package org.labgoals.career.domain;

/** What each rating of one competency means, in a sentence each. */
public record RatingWords(String beginner, String competent, String proficient, String expert) {

    /** The sentence for the rating. */
    public String of(Rating rating) {
        return switch (rating) {
            case BEGINNER -> beginner;
            case COMPETENT -> competent;
            case PROFICIENT -> proficient;
            case EXPERT -> expert;
        };
    }
}
