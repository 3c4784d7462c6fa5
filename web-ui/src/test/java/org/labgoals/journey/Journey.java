package org.labgoals.journey;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.junit.jupiter.api.extension.ExtendWith;
import org.labgoals.LabGoals;
import org.labgoals.platform.postgres.FreshDatabase;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/**
 * The whole product with its demo laboratory, in real Chromium. A test asks for each person at a
 * window of their own by a parameter of type {@link Visitor}.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = LabGoals.class,
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {"labgoals.demo=true", "labgoals.data=target/journey-data-${test.process:1}"})
@ContextConfiguration(initializers = FreshDatabase.class)
@ExtendWith(Windows.class)
@interface Journey {}
