package org.labgoals.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.labgoals.shared.application.ActingAs;
import org.labgoals.shared.application.CurrentViewer;
import org.labgoals.torture.Torture;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.persistence.autoconfigure.EntityScan;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
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

    private static final String USAGE =
            "Usage: ./labgoals bench career|alignment|engine|nodes|rebuild|audit|screens|start";

    public static void main(String[] arguments) throws Exception {
        if (arguments.length > 0 && arguments[0].equals("torture")) {
            System.exit(Torture.run(List.of(arguments)) ? 0 : 1);
        }
        switch (arguments.length == 1 ? arguments[0] : "") {
            case "career" -> within(product -> product.getBean(CareerBench.class).run());
            case "alignment" -> within(product -> product.getBean(AlignmentBench.class).run());
            case "engine" -> within(product -> product.getBean(EngineBench.class).run());
            case "nodes" -> within(product -> product.getBean(NodesBench.class).run());
            case "other-node" -> otherNode();
            case "rebuild" -> within(product -> product.getBean(RebuildBench.class).run());
            case "audit" -> within(product -> product.getBean(AuditBench.class).run());
            case "screens" -> ScreensBench.run();
            case "start" -> StartBench.run();
            default -> {
                System.err.println(USAGE);
                System.exit(2);
            }
        }
    }

    /** Where and on which database, its environment says. */
    private static void otherNode() throws Exception {
        try (var product = application().run("--labgoals.demo=false")) {
            product.getBean(OtherNode.class).look();
        }
    }

    private static void within(Measuring measuring) throws Exception {
        Path data = Files.createTempDirectory("labgoals-bench");
        try (var product = started(data)) {
            measuring.of(product);
        } finally {
            FileSystemUtils.deleteRecursively(data);
        }
    }

    static ConfigurableApplicationContext started(Path data) {
        return application().run("--labgoals.data=" + data, "--labgoals.demo=false");
    }

    private static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(Bench.class).web(WebApplicationType.NONE);
    }

    /** One of the benchmarks. */
    private interface Measuring {
        void of(ApplicationContext product) throws Exception;
    }

    @Bean
    CurrentViewer benchViewer() {
        return () -> ActingAs.viewer().orElseThrow(CurrentViewer.NobodySignedIn::new);
    }
}
