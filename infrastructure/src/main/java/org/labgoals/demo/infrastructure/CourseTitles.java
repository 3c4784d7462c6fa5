package org.labgoals.demo.infrastructure;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/** What people of a laboratory go to for their points. */
final class CourseTitles {

    /**
     * @param hours contact hours, or assessments
     */
    record Course(String kind, String title, int hours, String category) {}

    private static final List<Course> ALL =
            List.of(
                    new Course("in-service", "Chemical hygiene and spill drill", 1, "safety"),
                    new Course("online-course", "Bloodborne pathogens, yearly", 1, "safety"),
                    new Course(
                            "online-course",
                            "Platelet refractoriness in practice",
                            1,
                            "blood-banking"),
                    new Course(
                            "conference", "Regional transfusion day, morning", 3, "blood-banking"),
                    new Course(
                            "online-course", "Weak D and what to do with it", 1, "blood-banking"),
                    new Course("online-course", "Acid and base at the bedside", 2, "chemistry"),
                    new Course(
                            "self-study", "Sigma metrics for small laboratories", 3, "chemistry"),
                    new Course(
                            "online-course",
                            "Therapeutic drugs: timing is everything",
                            1,
                            "chemistry"),
                    new Course(
                            "course",
                            "Morphology workshop with one hundred slides",
                            4,
                            "hematology"),
                    new Course(
                            "online-course",
                            "Direct oral anticoagulants and our assays",
                            1,
                            "hematology"),
                    new Course("in-service", "The new differential flags", 2, "hematology"),
                    new Course(
                            "online-course",
                            "Blood cultures: volume, volume, volume",
                            1,
                            "microbiology"),
                    new Course("course", "Anaerobes for people in a hurry", 3, "microbiology"),
                    new Course(
                            "online-course",
                            "Reading an antibiogram with the pharmacist",
                            2,
                            "microbiology"),
                    new Course("conference", "State society, spring meeting", 4, "general"),
                    new Course("conference", "State society, autumn meeting", 5, "general"),
                    new Course("online-course", "Writing a procedure people read", 2, "general"),
                    new Course("in-service", "Root causes without blame", 2, "general"),
                    new Course(
                            "competency-assessment", "Yearly competency assessment", 1, "general"),
                    new Course("online-course", "Inspection questions, answered", 1, "general"));

    private CourseTitles() {}

    /** Some of them that make up the points, always the same for the same person. */
    static List<Course> of(String person, int points) {
        List<Course> mixed = new ArrayList<>(ALL);
        Collections.shuffle(mixed, new Random(person.hashCode()));
        List<Course> some = new ArrayList<>();
        int left = points;
        for (Course course : mixed) {
            if (course.hours() <= left) {
                some.add(course);
                left -= course.hours();
            }
        }
        return List.copyOf(some);
    }
}
