package org.labgoals.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A benchmark is not a test; but each has to find what it measures. */
class BenchTest {

    @TempDir Path data;

    @Test
    void theProductStartsWithEveryBenchmark() {
        try (var product = Bench.started(data)) {
            assertThat(product.getBeansOfType(AuditBench.class)).hasSize(1);
            assertThat(product.getBeansOfType(EngineBench.class)).hasSize(1);
        }
    }
}
