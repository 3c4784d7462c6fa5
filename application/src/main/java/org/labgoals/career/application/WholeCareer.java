package org.labgoals.career.application;

/** A person's career record and what it makes of them, of one moment. */
public record WholeCareer(RecordPage record, CareerPage career) {}
