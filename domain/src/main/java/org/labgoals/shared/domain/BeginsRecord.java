package org.labgoals.shared.domain;

/** An event that a record begins with: before its day nothing of the record had happened. */
public interface BeginsRecord {}
