package org.labgoals.platform.nodes;

/** What tells this running process from others on the same database; another after each start. */
public record NodeName(String value) {}
