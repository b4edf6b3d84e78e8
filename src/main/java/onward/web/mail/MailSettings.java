package onward.web.mail;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * The mail server: settings {@code onward.mail.*}. Without a host no mail is sent, and links are
 * shown to the administrator who makes them.
 *
 * @param from the sender's address
 * @param encrypted whether the line has to be encrypted (STARTTLS)
 */
@ConfigurationProperties("onward.mail")
public record MailSettings(
    @DefaultValue("") String host,
    @DefaultValue("587") int port,
    @DefaultValue("") String user,
    @DefaultValue("") String password,
    @DefaultValue("onward@localhost") String from,
    @DefaultValue("true") boolean encrypted) {}
