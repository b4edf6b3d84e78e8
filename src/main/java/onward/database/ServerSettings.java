package onward.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;

/**
 * How our own servers are set: for a machine that also runs Onward, with lists taken in in bulk.
 */
final class ServerSettings {
  private static final Map<String, String> BOTH =
      Map.ofEntries(
          Map.entry("listen_addresses", "127.0.0.1"),
          Map.entry("unix_socket_directories", ""),
          Map.entry("max_connections", "60"),
          Map.entry("shared_buffers", "256MB"),
          Map.entry("work_mem", "32MB"),
          Map.entry("maintenance_work_mem", "128MB"),
          Map.entry("max_wal_size", "2GB"),
          Map.entry("checkpoint_timeout", "15min"),
          // every query is short: compiling it would cost more than running it
          Map.entry("jit", "off"),
          Map.entry("log_min_messages", "warning"));

  private static final Map<String, String> DURABLE =
      Map.of(
          "fsync", "on",
          "synchronous_commit", "on",
          "full_page_writes", "on",
          // a roll of one authority does not stop to sort its names into the search index
          "gin_pending_list_limit", "32MB");

  private static final Map<String, String> FAST =
      Map.of(
          "fsync", "off",
          "synchronous_commit", "off",
          "full_page_writes", "off",
          "gin_pending_list_limit", "1GB",
          "autovacuum", "off",
          "wal_level", "minimal",
          "max_wal_senders", "0");

  private ServerSettings() {}

  /** Nothing that was committed is lost, whatever happens to the machine. */
  static EmbeddedPostgres.Builder durable() {
    return with(DURABLE);
  }

  /** As fast as it goes; after a crash the folder is worthless. */
  static EmbeddedPostgres.Builder fast() {
    return with(FAST);
  }

  private static EmbeddedPostgres.Builder with(Map<String, String> own) {
    var builder =
        EmbeddedPostgres.builder()
            .setRegisterShutdownHook(false)
            .setPGStartupWait(Duration.ofSeconds(60))
            // the same order of names and the same capital letters on every machine
            .setLocaleConfig("locale", "C")
            .setLocaleConfig("locale-provider", "builtin")
            .setLocaleConfig("builtin-locale", "C.UTF-8");
    BOTH.forEach(builder::setServerConfig);
    own.forEach(builder::setServerConfig);
    var home = Path.of(System.getProperty("user.home"));
    if (Files.isWritable(home)) {
      // the programs are unpacked once, where no other user of the machine can exchange them
      builder.setOverrideWorkingDirectory(home.resolve(".cache/onward").toFile());
    }
    return builder;
  }
}
