package onward.web.limits;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How much may be asked for in a minute; 0 = as much as one likes.
 *
 * @param ofAccount pages and files of one account
 * @param ofAddress pages and files of one address, behind which a whole office may sit
 * @param anUpload as how many pages a list counts that is brought in
 */
@ConfigurationProperties("onward.limits")
public record LimitSettings(
    @DefaultValue("600") int ofAccount,
    @DefaultValue("6000") int ofAddress,
    @DefaultValue("20") int anUpload) {}
