package org.labgoals.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.CurrentViewer;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.data.jpa.repository.config.EnableJpaRepositories;
import org.springframework.util.FileSystemUtils;

/** Starts the product without screens on a database of its own, and measures. */
@SpringBootConfiguration
@EnableAutoConfiguration
@ComponentScan("org.labgoals")
@EntityScan("org.labgoals")
@EnableJpaRepositories("org.labgoals")
public class Bench {

    public static void main(String[] arguments) throws IOException {
        if (arguments.length != 1 || !List.of("career", "alignment").contains(arguments[0])) {
            System.err.println("Usage: ./labgoals bench career|alignment");
            System.exit(2);
        }
        Path data = Files.createTempDirectory("labgoals-bench");
        try (var product =
                new SpringApplicationBuilder(Bench.class)
                        .web(WebApplicationType.NONE)
                        .run("--labgoals.data=" + data, "--labgoals.demo=false")) {
            if (arguments[0].equals("career")) {
                product.getBean(CareerBench.class).run();
            } else {
                product.getBean(AlignmentBench.class).run();
            }
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    @Bean
    CurrentViewer benchViewer() {
        return () -> ActingAs.viewer().orElseThrow(CurrentViewer.NobodySignedIn::new);
    }
}
