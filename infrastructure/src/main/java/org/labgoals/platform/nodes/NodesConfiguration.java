package org.labgoals.platform.nodes;

import java.util.UUID;
import org.labgoals.platform.postgres.DatabaseAddress;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** This node, and its voice. */
@Configuration(proxyBeanMethods = false)
class NodesConfiguration {

    @Bean
    NodeName nodeName() {
        return new NodeName(UUID.randomUUID().toString());
    }

    @Bean(initMethod = "start", destroyMethod = "close")
    TellsOtherNodes tellsOtherNodes(DatabaseAddress address, NodeName node) {
        return new TellsOtherNodes(address, node);
    }
}
