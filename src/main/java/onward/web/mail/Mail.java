package onward.web.mail;

import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.mail.MailException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSenderImpl;
import org.springframework.stereotype.Component;

/** Sends e-mail. */
@Component
@EnableConfigurationProperties(MailSettings.class)
public class Mail {
  private static final Logger LOG = LoggerFactory.getLogger(Mail.class);
  private static final String PATIENCE = "10000";

  private final MailSettings settings;

  Mail(MailSettings settings) {
    this.settings = settings;
  }

  /** Whether there is a server to send by. */
  public boolean possible() {
    return !settings.host().isEmpty();
  }

  /** Sends a message; whether the server took it. What it says goes into no log. */
  public boolean send(String to, String subject, String text) {
    if (!possible() || to.isEmpty()) {
      return false;
    }
    var sender = new JavaMailSenderImpl();
    sender.setHost(settings.host());
    sender.setPort(settings.port());
    sender.setDefaultEncoding("UTF-8");
    var properties = sender.getJavaMailProperties();
    properties.setProperty("mail.smtp.starttls.enable", "true");
    properties.setProperty("mail.smtp.starttls.required", String.valueOf(settings.encrypted()));
    properties.setProperty("mail.smtp.ssl.checkserveridentity", "true");
    properties.setProperty("mail.smtp.connectiontimeout", PATIENCE);
    properties.setProperty("mail.smtp.timeout", PATIENCE);
    if (!settings.user().isEmpty()) {
      sender.setUsername(settings.user());
      sender.setPassword(settings.password());
      properties.setProperty("mail.smtp.auth", "true");
    }
    var message = new SimpleMailMessage();
    message.setFrom(settings.from());
    message.setTo(to);
    message.setSubject(subject);
    message.setText(text);
    try {
      sender.send(message);
      return true;
    } catch (MailException e) {
      LOG.warn("The mail server {} did not take a message: {}", settings.host(), e.getClass());
      return false;
    }
  }
}
