package org.labgoals.career.application;

/** Prints portfolios. */
public interface PortfolioPages {

    /** The document as a PDF with its own fonts and text that can be searched. */
    byte[] pdf(PortfolioDocument document);
}
