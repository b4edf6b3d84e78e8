package onward.facts;

import javax.sql.DataSource;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** What every fact table needs of the database, handed to a module's door. */
@Component
public record FactDatabase(DataSource source, JdbcClient sql) {}
