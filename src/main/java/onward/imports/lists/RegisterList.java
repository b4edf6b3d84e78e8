package onward.imports.lists;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.IntPredicate;
import onward.imports.rows.ListKind;
import onward.imports.rows.Received;
import onward.imports.rows.RegisterDestination;
import onward.imports.rows.RegisterDestination.Entry;
import onward.imports.rows.Understood;
import onward.imports.rows.UnderstoodRows;
import onward.partners.RegisterImport;
import onward.partners.RegisterImport.Row;
import onward.partners.RegisterKind;
import onward.people.Identity;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** A public register of schools or providers, told by its headings. */
record RegisterList(RegisterKind kind, RegisterDestination destination) implements ListKind<Entry> {
  private static final int SURE = 1000;

  @Override
  public String word() {
    return kind.words();
  }

  @Override
  public int turn() {
    return 0;
  }

  @Override
  public int fits(Received file) {
    var table = file.table();
    boolean fits = table != null && RegisterKind.of(table.headings()).equals(Optional.of(kind));
    return fits ? SURE : 0;
  }

  @Override
  public UnderstoodRows<Entry> read(Received file, IntPredicate wanted) {
    var table = Objects.requireNonNull(file.table());
    return new UnderstoodRows<>(
        table.lines().count(),
        table.lines().stream()
            .filter(line -> wanted.test(line.number()))
            .map(line ->
                new Understood.Good<>(
                    line.number(),
                    Identity.NOBODY,
                    new Entry(table.headings(), new Row(line.number(), line.cells())),
                    List.of())));
  }

  /** The two registers as kinds of list. */
  @Configuration(proxyBeanMethods = false)
  static class Registers {
    @Bean
    ListKind<Entry> establishments(RegisterImport register) {
      return of(RegisterKind.ESTABLISHMENTS, register);
    }

    @Bean
    ListKind<Entry> providers(RegisterImport register) {
      return of(RegisterKind.PROVIDERS, register);
    }

    private static ListKind<Entry> of(RegisterKind kind, RegisterImport register) {
      return new RegisterList(kind, new RegisterDestination(register, kind));
    }
  }
}
