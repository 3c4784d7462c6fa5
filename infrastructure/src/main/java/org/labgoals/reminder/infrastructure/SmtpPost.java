package org.labgoals.reminder.infrastructure;

import jakarta.mail.MessagingException;
import jakarta.mail.SendFailedException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import org.jspecify.annotations.Nullable;
import org.labgoals.platform.settings.MailServer;
import org.labgoals.platform.settings.ReachedAt;
import org.labgoals.platform.settings.Settings;
import org.labgoals.reminder.application.Letter;
import org.labgoals.reminder.application.Post;
import org.labgoals.reminder.application.Post.Trouble.Of;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mail.MailAuthenticationException;
import org.springframework.mail.MailException;
import org.springframework.mail.MailSendException;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Hands letters to the operator's mail server by SMTP, encrypted wherever the server can. */
@Component
class SmtpPost implements Post {

    private static final int LONGEST_TROUBLE = 300;

    private final Optional<MailServer> server;
    private final ReachedAt address;
    private final JavaMailSenderImpl sender = new JavaMailSenderImpl();

    @Autowired
    SmtpPost(Settings settings, ReachedAt address) {
        this(settings.mail(), address);
    }

    SmtpPost(Optional<MailServer> server, ReachedAt address) {
        this.server = server;
        this.address = address;
        server.ifPresent(this::configure);
    }

    private void configure(MailServer mail) {
        sender.setProtocol(mail.scheme());
        sender.setHost(mail.host());
        sender.setPort(mail.port());
        sender.setDefaultEncoding(StandardCharsets.UTF_8.name());
        Properties properties = sender.getJavaMailProperties();
        String prefix = "mail." + mail.scheme() + ".";
        properties.setProperty(prefix + "connectiontimeout", "5000");
        properties.setProperty(prefix + "timeout", "10000");
        properties.setProperty(prefix + "writetimeout", "10000");
        properties.setProperty(prefix + "from", mail.from());
        properties.setProperty(prefix + "starttls.enable", "true");
        properties.setProperty(prefix + "ssl.checkserveridentity", "true");
        if (!mail.user().isEmpty()) {
            sender.setUsername(mail.user());
            sender.setPassword(mail.password());
            properties.setProperty(prefix + "auth", "true");
            properties.setProperty(prefix + "starttls.required", "true");
        }
    }

    @Override
    public Optional<String> server() {
        return server.map(mail -> mail.host() + ":" + mail.port());
    }

    @Override
    public String origin() {
        return address.origin();
    }

    @Override
    public void send(Letter letter) throws Trouble {
        try {
            sender.send(message(letter));
        } catch (MailAuthenticationException refused) {
            throw new Trouble(Of.SERVER, "The mail server refuses LabGoals’ user or password.");
        } catch (MailSendException failed) {
            throw trouble(failed);
        } catch (MailException | MessagingException odd) {
            throw new Trouble(Of.MAIL, said(odd));
        }
    }

    private MimeMessage message(Letter letter) throws MessagingException {
        var from = server.map(MailServer::from).orElseThrow();
        var message = new Named(sender.createMimeMessage().getSession(), letter.id());
        message.setFrom(new InternetAddress(from, true));
        message.setRecipient(MimeMessage.RecipientType.TO, new InternetAddress(letter.to(), true));
        message.setSubject(letter.subject(), StandardCharsets.UTF_8.name());
        message.setText(letter.text(), StandardCharsets.UTF_8.name());
        message.setSentDate(new java.util.Date());
        message.setHeader("Auto-Submitted", "auto-generated");
        var unsubscribe = letter.unsubscribe();
        if (unsubscribe != null) {
            message.setHeader("List-Unsubscribe", "<" + unsubscribe + ">");
            message.setHeader("List-Unsubscribe-Post", "List-Unsubscribe=One-Click");
        }
        message.saveChanges();
        return message;
    }

    /** The server was not reached, took not this one, or knows no such address. */
    private static Trouble trouble(MailSendException failed) {
        var failures = failed.getFailedMessages().values();
        if (failures.isEmpty()) {
            return new Trouble(Of.SERVER, "The mail server does not answer.");
        }
        Throwable why = failures.iterator().next();
        if (why instanceof SendFailedException refused
                && refused.getInvalidAddresses() != null
                && refused.getInvalidAddresses().length > 0) {
            return new Trouble(Of.ADDRESS, said(deepest(refused)));
        }
        return new Trouble(why instanceof SendFailedException ? Of.MAIL : Of.SERVER, said(why));
    }

    private static Throwable deepest(MessagingException failure) {
        Exception next = failure.getNextException();
        return next instanceof MessagingException deeper ? deepest(deeper) : failure;
    }

    private static String said(Throwable failure) {
        @Nullable String message = failure.getMessage();
        String text = message == null ? "" : message.replaceAll("\\p{Cntrl}+", " ").strip();
        return text.substring(0, Math.min(text.length(), LONGEST_TROUBLE));
    }

    /** Keeps its name each time it is tried, so that a reader's program can tell a repeat. */
    private static final class Named extends MimeMessage {

        private final String id;

        Named(jakarta.mail.Session session, String id) {
            super(session);
            this.id = id;
        }

        @Override
        protected void updateMessageID() throws MessagingException {
            setHeader("Message-ID", "<" + id + "@labgoals>");
        }
    }
}
