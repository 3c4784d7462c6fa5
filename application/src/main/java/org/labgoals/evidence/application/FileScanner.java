package org.labgoals.evidence.application;

/**
 * Asked before a file is kept. The product brings no virus scanner: a laboratory that has one (an
 * ICAP server, ClamAV) declares a bean that asks it, which then takes the place of the one that
 * lets everything pass. See docs/adr/0012-evidence-files.md.
 */
@FunctionalInterface
public interface FileScanner {

    /**
     * Whether the file may be kept.
     *
     * @throws RuntimeException when the scanner cannot be asked: nothing is kept then
     */
    boolean isHarmless(byte[] content);
}
