package org.labgoals.goal.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import org.jspecify.annotations.Nullable;
import org.labgoals.goal.application.HistoryLine;
import org.labgoals.people.application.PersonLine;
import org.labgoals.people.ui.PersonChip;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Days;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Words;

/** One entry of a history: who, in which role, what, when and why, before and after. */
public final class HistoryEntry extends Div {

    private final HistoryLine line;
    private final HistoryWords told;
    private final Words words;
    private final Div head;

    public HistoryEntry(HistoryLine line, Words words, Days days) {
        this.line = line;
        this.words = words;
        this.told = new HistoryWords(words, days);
        addClassName("timeline-body");
        Span when = Build.text("quiet small", told.when(line));
        when.getElement()
                .setAttribute(
                        "title",
                        words.text(
                                "history.recorded",
                                days.moment(line.recordedAt()),
                                told.channel(line)));
        head =
                Build.box(
                        "timeline-head",
                        new PersonChip(line.who()),
                        Build.text("quiet small", told.role(line)),
                        new Span(told.what(line)),
                        when);
        add(head);
        if (line.reason() != null) {
            add(Build.styled(new Paragraph(line.reason().orErased()), "said"));
        }
        if (!line.what().equals("goal-drafted")) {
            line.changes().forEach(change -> add(change(change)));
        }
        if (line.cause() != null) {
            add(new Anchor(line.cause().address(), told.cause(line.cause())));
        }
        if (line.signature() != null) {
            add(Build.box("signed", Glyph.KEY.sign(), new Span(told.signed(line.signature()))));
        }
    }

    /** Something that belongs beside the entry's headline. */
    public HistoryEntry beside(Component component) {
        head.add(component);
        return this;
    }

    /**
     * Says from where it came, too.
     *
     * @param onBehalfOf for whom the actor stood in, or null
     */
    public HistoryEntry fromWhere(@Nullable PersonLine onBehalfOf) {
        head.add(Build.text("quiet small", told.channel(line)));
        if (onBehalfOf != null) {
            head.add(
                    Build.text(
                            "quiet small", words.text("history.on-behalf-of", onBehalfOf.name())));
        }
        return this;
    }

    /** The sign that stands at the line of time. */
    public static Span sign(HistoryLine line) {
        return Build.styled(glyph(line.what()).sign(), "timeline-sign");
    }

    private Component change(HistoryLine.Change change) {
        Div row = Build.box("change-row", Build.text("change-field", told.field(change)));
        if (change.before() != null) {
            row.add(
                    Build.text("before", told.value(line, change, change.before())),
                    Glyph.ARROW.sign(),
                    Build.text("only-heard", words.text("history.became")));
        }
        row.add(Build.text("after", told.value(line, change, change.after())));
        return row;
    }

    private static Glyph glyph(String what) {
        return switch (what) {
            case "goal-submitted", "objective-proposed" -> Glyph.SENT;
            case "goal-returned" -> Glyph.RETURN;
            case "goal-activated", "goal-resumed", "goal-continued" -> Glyph.PLAY;
            case "checked-in", "reading-recorded" -> Glyph.ON_TRACK;
            case "objective-set" -> Glyph.FLAG;
            case "amendment-proposed",
                    "amendment-accepted",
                    "amendment-declined",
                    "objective-changed" ->
                    Glyph.SWAP;
            case "goal-paused" -> Glyph.PAUSE;
            case "self-assessment-asked-for", "goal-self-assessed" -> Glyph.SPEECH;
            case "goal-reviewed" -> Glyph.EYE;
            case "goal-achieved", "objective-met" -> Glyph.CHECK;
            case "objective-missed" -> Glyph.CROSS;
            case "goal-withdrawn", "objective-retired", "person-left" -> Glyph.SLASH;
            case "goal-marked-personal",
                    "person-enrolled",
                    "person-renamed",
                    "position-given",
                    "person-promoted" ->
                    Glyph.PERSON;
            case "placed-in-team",
                    "taken-out-of-team",
                    "manager-assigned",
                    "managers-duty-ended",
                    "deputy-named" ->
                    Glyph.PEOPLE;
            case "role-granted",
                    "role-revoked",
                    "credential-verified",
                    "experience-verified",
                    "initial-competency-signed",
                    "assessment-completed" ->
                    Glyph.KEY;
            case "credential-added", "credential-renewed" -> Glyph.SHIELD;
            case "ce-activity-logged" -> Glyph.BOOK;
            case "win-logged" -> Glyph.STAR;
            case "element-assessed" -> Glyph.EYE;
            case "credential-lapsed",
                    "entry-withdrawn",
                    "entry-struck",
                    "duty-ended",
                    "texts-redacted" ->
                    Glyph.SLASH;
            default -> Glyph.PENCIL;
        };
    }
}
