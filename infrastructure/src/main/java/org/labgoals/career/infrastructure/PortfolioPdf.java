package org.labgoals.career.infrastructure;

import org.labgoals.career.application.PortfolioDocument;
import org.labgoals.career.application.PortfolioPages;
import org.labgoals.platform.paper.Paper;
import org.springframework.stereotype.Component;

/** Prints portfolios. */
@Component
class PortfolioPdf implements PortfolioPages {

    @Override
    public byte[] pdf(PortfolioDocument portfolio) {
        return Paper.pdf(
                portfolio.title(),
                paper -> {
                    paper.write(portfolio.title(), 20, 0);
                    paper.write(portfolio.subtitle(), 11, 4);
                    for (var part : portfolio.parts()) {
                        paper.write(part.heading(), 14, 18);
                        for (var entry : part.entries()) {
                            paper.write(entry.day(), 9, 9);
                            paper.write(entry.text(), 11, 1);
                            if (!entry.note().isEmpty()) {
                                paper.write(entry.note(), 9, 1);
                            }
                        }
                    }
                });
    }
}
