package org.labgoals.audit.ui;

import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.datepicker.DatePicker;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.AttachmentType;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Main;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.streams.DownloadEvent;
import jakarta.annotation.security.PermitAll;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.labgoals.audit.application.EvidencePackets;
import org.labgoals.audit.application.PacketContents;
import org.labgoals.audit.application.PacketFiles;
import org.labgoals.audit.application.PacketWanted;
import org.labgoals.audit.application.PacketWanted.About;
import org.labgoals.competency.domain.TestSystemId;
import org.labgoals.goal.domain.GoalId;
import org.labgoals.shared.api.FileHeaders;
import org.labgoals.shared.application.NotFound;
import org.labgoals.shared.domain.PersonId;
import org.labgoals.shared.domain.Refused;
import org.labgoals.shared.ui.Build;
import org.labgoals.shared.ui.Fields;
import org.labgoals.shared.ui.Glyph;
import org.labgoals.shared.ui.Sentences;
import org.labgoals.shared.ui.Titled;
import org.labgoals.shared.ui.Words;

/** What an inspector takes along: about whom or what, of which period. */
@Route("packet")
@PermitAll
class PacketView extends Main implements BeforeEnterObserver, Titled {

    private final Words words = Words.current();
    private final EvidencePackets packets;
    private final PacketFiles files;
    private final DatePicker from;
    private final DatePicker until;
    private final ComboBox<Choice> about = new ComboBox<>();
    private final Div content = Build.box("slot");

    PacketView(EvidencePackets packets, PacketFiles files) {
        this.packets = packets;
        this.files = files;
        addClassName("page");
        LocalDate today = packets.today();
        from = Fields.day(words, words.text("portfolio.from"), null, today, "from");
        until = Fields.day(words, words.text("portfolio.until"), null, today, "until");
        from.addValueChangeListener(change -> go(change.isFromClient()));
        until.addValueChangeListener(change -> go(change.isFromClient()));
        about.setLabel(words.text("packet.about"));
        about.setItemLabelGenerator(Choice::name);
        about.setWidth("22em");
        about.addValueChangeListener(change -> go(change.isFromClient()));
        add(
                Build.box("page-head", new H1(words.text("packet.title"))),
                Build.styled(Build.quiet(words.text("packet.lead")), "lead"),
                Build.box("filters", about, from, until),
                content);
    }

    /** Somebody or something a packet can be about: the address says it as {@code person=id}. */
    record Choice(String kind, String id, String name) {

        About about() {
            return switch (kind) {
                case "goal" -> new About.OfGoal(new GoalId(id));
                case "test-system" -> new About.OfTestSystem(new TestSystemId(id));
                case "section" -> new About.OfSection(id);
                default -> new About.OfPerson(new PersonId(id));
            };
        }
    }

    private void go(boolean byHand) {
        if (byHand && about.getValue() != null) {
            Map<String, String> wanted = new LinkedHashMap<>();
            wanted.put(about.getValue().kind(), about.getValue().id());
            Optional.ofNullable(from.getValue())
                    .ifPresent(day -> wanted.put("from", day.toString()));
            Optional.ofNullable(until.getValue())
                    .ifPresent(day -> wanted.put("until", day.toString()));
            getUI().ifPresent(ui -> ui.navigate("packet", QueryParameters.simple(wanted)));
        }
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var query = event.getLocation().getQueryParameters();
        List<Choice> choices = new ArrayList<>();
        packets.choices().forEach(one -> choices.add(new Choice(one.kind(), one.id(), one.name())));
        if (choices.isEmpty()) {
            event.rerouteToError(NotFoundException.class);
            return;
        }
        Choice chosen = null;
        for (var kind : List.of("person", "goal", "test-system", "section")) {
            String id = query.getSingleParameter(kind).orElse(null);
            if (id != null) {
                chosen =
                        choices.stream()
                                .filter(one -> one.kind().equals(kind) && one.id().equals(id))
                                .findFirst()
                                .orElse(new Choice(kind, id, words.text("packet.this-" + kind)));
                if (!choices.contains(chosen)) {
                    choices.add(chosen);
                }
            }
        }
        about.setItems(choices);
        about.setValue(chosen);
        LocalDate last = day(query.getSingleParameter("until").orElse(null), packets.today());
        LocalDate first = day(query.getSingleParameter("from").orElse(null), last.minusYears(1));
        from.setValue(first);
        until.setValue(last);
        content.removeAll();
        if (chosen == null) {
            content.add(
                    Build.empty(words.text("packet.choose"), words.text("packet.choose-sentence")));
            return;
        }
        show(new PacketWanted(chosen.about(), first, last));
    }

    private void show(PacketWanted wanted) {
        try {
            PacketContents packet = packets.of(wanted);
            content.add(
                    Build.section(
                            packet.paper().title(),
                            facts(packet),
                            Build.box(
                                    "part-steps",
                                    file(
                                            wanted,
                                            ".zip",
                                            "application/zip",
                                            "packet.zip",
                                            files::zip),
                                    file(
                                            wanted,
                                            ".pdf",
                                            "application/pdf",
                                            "packet.pdf",
                                            each -> new ByteArrayInputStream(files.pdf(each))))));
        } catch (NotFound missing) {
            say(words.text("missing.sentence"));
        } catch (Refused refused) {
            say(Sentences.of(refused, words));
        }
    }

    private Div facts(PacketContents packet) {
        Div facts = Build.box("slot");
        packet.paper().facts().forEach(fact -> facts.add(Build.quiet(fact)));
        facts.add(Build.quiet(words.text("packet.with", packet.attachments().size())));
        return facts;
    }

    private void say(String sentence) {
        content.add(Build.box("notice", Glyph.AT_RISK.sign(), new Span(sentence)));
    }

    /** It is made anew with the click: the rights of that moment decide. */
    private Anchor file(
            PacketWanted wanted,
            String ending,
            String type,
            String text,
            Function<PacketContents, InputStream> written) {
        Anchor link = new Anchor();
        link.setText(words.text(text));
        link.addClassNames("button-link", ending.equals(".zip") ? "main" : "calm");
        link.setHref(event -> serve(event, wanted, ending, type, written), AttachmentType.DOWNLOAD);
        return link;
    }

    private void serve(
            DownloadEvent event,
            PacketWanted wanted,
            String ending,
            String type,
            Function<PacketContents, InputStream> written)
            throws IOException {
        PacketContents packet;
        InputStream file;
        try {
            packet = packets.of(wanted);
            file = written.apply(packet);
        } catch (NotFound none) {
            event.getResponse().sendError(404, words.text("missing.sentence"));
            return;
        } catch (Refused refused) {
            event.getResponse().sendError(409, refused.rule().sentence());
            return;
        }
        event.setFileName(packet.name() + ending);
        event.setContentType(type);
        FileHeaders.SAFE.forEach(event.getResponse()::setHeader);
        try (file) {
            file.transferTo(event.getOutputStream());
        }
    }

    private static LocalDate day(@Nullable String said, LocalDate otherwise) {
        try {
            return said == null ? otherwise : LocalDate.parse(said);
        } catch (DateTimeException rubbish) {
            return otherwise;
        }
    }

    @Override
    public String title() {
        return words.text("packet.title");
    }
}
