package org.labgoals;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;

/** Starts the product. */
@SpringBootApplication
public class LabGoals {

    public static void main(String[] arguments) {
        var product = new SpringApplication(LabGoals.class);
        product.setRegisterShutdownHook(false); // it would finish starting before it ends
        product.addListeners(new PortTaken.Early());
        product.run(arguments);
    }
}
