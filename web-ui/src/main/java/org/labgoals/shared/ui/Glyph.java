package org.labgoals.shared.ui;

import com.vaadin.flow.component.html.Span;

/** The few signs that stand beside a word, never instead of one; drawn here, 24 by 24. */
public enum Glyph {
    PENCIL("<path d='M4 20l1-4L16.5 4.5a2.1 2.1 0 0 1 3 3L8 19z'/><path d='M14.5 6.5l3 3'/>"),
    PLAY("<path d='M8 5.5v13l10.5-6.5z'/>"),
    EYE(
            "<path d='M2.5 12S6 5.5 12 5.5 21.5 12 21.5 12 18 18.5 12 18.5 2.5 12 2.5 12z'/><circle"
                    + " cx='12' cy='12' r='2.8'/>"),
    CHECK("<path d='M4.5 12.5l5 5L19.5 7'/>"),
    SLASH("<circle cx='12' cy='12' r='8.5'/><path d='M6 18L18 6'/>"),
    PAUSE("<path d='M8.5 5.5v13M15.5 5.5v13'/>"),
    SENT("<path d='M21 3L10 14'/><path d='M21 3l-7 18-4-7-7-4z'/>"),
    ON_TRACK("<path d='M3.5 16.5l6-6 4 4 7-7'/><path d='M15 7.5h5.5V13'/>"),
    AT_RISK("<path d='M12 4L2.8 19.5h18.4z'/><path d='M12 10v4.5M12 17v.2'/>"),
    OFF_TRACK("<path d='M3.5 7.5l6 6 4-4 7 7'/><path d='M15 16.5h5.5V11'/>"),
    SILENT("<path d='M4 12h2M11 12h2M18 12h2'/>"),
    CLOCK("<circle cx='12' cy='12' r='8.5'/><path d='M12 7v5.2l3.2 2'/>"),
    BELL("<path d='M6 16.5V11a6 6 0 0 1 12 0v5.5l1.5 2h-15z'/><path d='M10 21.5h4'/>"),
    FLAG("<path d='M6 21V4M6 4.5h11.5l-2.5 4 2.5 4H6'/>"),
    PERSON(
            "<circle cx='12' cy='8' r='3.8'/><path d='M4.5 20c.8-3.8 3.8-5.8 7.5-5.8s6.7 2 7.5"
                    + " 5.8'/>"),
    PEOPLE(
            "<circle cx='9' cy='8.5' r='3.3'/><path d='M2.8 19.5c.6-3.3 3-5 6.2-5s5.6 1.7 6.2"
                + " 5'/><path d='M15.5 5.5a3.3 3.3 0 0 1 0 6.1M17.5 14.8c2 .6 3.3 2.2 3.7 4.7'/>"),
    BOARD(
            "<rect x='3.5' y='4' width='7' height='9' rx='1.5'/><rect x='13.5' y='4' width='7'"
                + " height='5' rx='1.5'/><rect x='3.5' y='16' width='7' height='4' rx='1.5'/><rect"
                + " x='13.5' y='12' width='7' height='8' rx='1.5'/>"),
    TARGET(
            "<circle cx='12' cy='12' r='8.5'/><circle cx='12' cy='12' r='4.5'/><circle cx='12'"
                    + " cy='12' r='.8'/>"),
    PLUS("<path d='M12 5v14M5 12h14'/>"),
    CROSS("<path d='M6 6l12 12M18 6L6 18'/>"),
    SWAP("<path d='M4 8.5h14l-3.5-3.5M20 15.5H6l3.5 3.5'/>"),
    RETURN(
            "<path d='M9 5L4 10l5 5'/><path d='M4 10h10a6 6 0 0 1 0 12h-2' transform='translate(0"
                    + " -2)'/>"),
    SPEECH("<path d='M4 5h16v11.5H11L6.5 20v-3.5H4z'/>"),
    SUN(
            "<circle cx='12' cy='12' r='4'/><path d='M12 2.5v2.2M12 19.3v2.2M2.5 12h2.2M19.3"
                + " 12h2.2M5.3 5.3l1.5 1.5M17.2 17.2l1.5 1.5M5.3 18.7l1.5-1.5M17.2 6.8l1.5-1.5'/>"),
    MOON("<path d='M20 14.5A8.5 8.5 0 0 1 9.5 4a8.5 8.5 0 1 0 10.5 10.5z'/>"),
    HALF(
            "<circle cx='12' cy='12' r='8.5'/><path d='M12 3.5v17a8.5 8.5 0 0 0 0-17z'"
                    + " fill='currentColor'/>"),
    ARROW("<path d='M5 12h14M13 6l6 6-6 6'/>"),
    SEARCH("<circle cx='10.5' cy='10.5' r='6.5'/><path d='M15.5 15.5L21 21'/>"),
    LINK(
            "<path d='M10 14a4 4 0 0 0 6 .4l3-3a4 4 0 0 0-5.7-5.7L12 7M14 10a4 4 0 0 0-6-.4l-3 3a4"
                    + " 4 0 0 0 5.7 5.7L12 17'/>"),
    KEY("<circle cx='8' cy='15.5' r='4.5'/><path d='M11.5 12.5L20 4M16 8l3 3'/>"),
    SHIELD("<path d='M12 3l8 3v5.5c0 4.7-3.3 8-8 9.5-4.7-1.5-8-4.8-8-9.5V6z'/>"),
    RING("<circle cx='12' cy='12' r='8.5'/>"),
    BOOK(
            "<path d='M12 6.5C10 5 7 4.5 3.5 4.5v13.5c3.5 0 6.5.5 8.5 2 2-1.5 5-2 8.5-2V4.5C17 4.5"
                    + " 14 5 12 6.5zM12 6.5V20'/>"),
    STAR(
            "<path d='M12 3.5l2.6 5.4 5.9.8-4.3 4.1 1 5.9-5.2-2.8-5.2 2.8 1-5.9-4.3-4.1"
                    + " 5.9-.8z'/>"),
    LADDER("<path d='M4 20h4.5v-5H13v-5h4.5V5H21'/>"),
    TREE(
            "<rect x='8.5' y='3.5' width='7' height='5' rx='1.5'/><rect x='3' y='15.5' width='7'"
                + " height='5' rx='1.5'/><rect x='14' y='15.5' width='7' height='5' rx='1.5'/><path"
                + " d='M12 8.5V12M6.5 15.5V12h11v3.5'/>"),
    CERTIFICATE(
            "<rect x='3.5' y='4.5' width='17' height='11.5' rx='1.5'/><path d='M7.5 8.5h9M7.5"
                    + " 12h4'/><path d='M14.5 13.5v7l2-1.4 2 1.4v-7'/>");

    private final String paths;

    Glyph(String paths) {
        this.paths = paths;
    }

    /** The sign as a part of the page that screen readers pass over. */
    public Span sign() {
        Span sign = new Span();
        sign.addClassName("glyph");
        sign.getElement().setAttribute("aria-hidden", "true");
        sign.getElement()
                .setProperty(
                        "innerHTML",
                        "<svg viewBox='0 0 24 24' width='1em' height='1em' fill='none'"
                                + " stroke='currentColor' stroke-width='2' stroke-linecap='round'"
                                + " stroke-linejoin='round'>"
                                + paths
                                + "</svg>");
        return sign;
    }
}
