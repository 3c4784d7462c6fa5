package org.labgoals.career.ui;

import org.labgoals.career.application.CareerPage;
import org.labgoals.career.application.RecordPage;
import org.labgoals.career.domain.CareerFact;
import org.labgoals.career.domain.Readiness;

/** Where somebody stands, in one sentence. */
final class CareerSummary {

    private CareerSummary() {}

    static String lead(CareerPage career, RecordPage record, CareerWords words) {
        boolean own = CareerDesk.reader(record).isOwner();
        String who = own ? ".own" : ".other";
        if (career.held() == null) {
            return words.text("career.lead-none" + who, record.person().name());
        }
        String held =
                words.text(
                        "career.lead" + who,
                        record.person().name(),
                        career.held().position(),
                        since(career, words));
        Readiness readiness = career.readiness();
        return readiness == null
                ? held
                : held
                        + " "
                        + words.text(
                                readiness.met() == readiness.lines().size()
                                        ? "career.headline-all" + who
                                        : "career.headline" + who,
                                readiness.met(),
                                readiness.lines().size(),
                                readiness.position().name(),
                                record.person().name())
                        + ".";
    }

    private static String since(CareerPage career, CareerWords words) {
        return career.facts()
                .of(CareerFact.PositionHeld.class)
                .filter(held -> held.speaksOn(career.on()))
                .findFirst()
                .map(held -> words.days().shortDay(held.from()))
                .orElse("");
    }
}
