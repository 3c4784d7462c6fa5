package org.labgoals.work.application;

/**
 * A step of a work list.
 *
 * @param what what is to be done, in kebab form: {@code to-activate}
 * @param address where the list says that it is done
 */
public record WorkStep(String what, String address) {}
