package onward.web.audit;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How the audit acts.
 *
 * @param slowed how long whoever looks at very many waits for each further page or file
 */
@ConfigurationProperties("onward.audit")
public record AuditSettings(@DefaultValue("2s") Duration slowed) {}
