package org.labgoals;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product. */
@SpringBootApplication
public class LabGoals {

    public static void main(String[] arguments) {
        SpringApplication.run(LabGoals.class, arguments);
    }
}
