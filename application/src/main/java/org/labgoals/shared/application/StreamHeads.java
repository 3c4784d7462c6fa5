package org.labgoals.shared.application;

import java.util.Collection;
import java.util.Map;

/** How far each record has come, asked of the events themselves. */
@FunctionalInterface
public interface StreamHeads {

    /** Each stream's last sequence number, from 0; a stream without events is left out. */
    Map<String, Long> of(Collection<String> streams);
}
