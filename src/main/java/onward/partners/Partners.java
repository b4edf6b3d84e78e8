package onward.partners;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.stream.Stream;
import onward.facts.AuthorityCode;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/**
 * Schools, colleges and providers. The register is held in memory and read again after an import,
 * so that whole lists can be looked up.
 */
@Component
public class Partners {
  private final PartnerTable table;
  private final AtomicReference<@Nullable PartnerIndex> register = new AtomicReference<>();

  Partners(PartnerTable table) {
    this.table = table;
  }

  /**
   * The partner that a list's words mean: a DfE number ({@code 8564001}, {@code 856/4001}, {@code
   * 856 4001}; earlier numbers too), a UKPRN, a URN, or a name. A name must be the register's once
   * case and punctuation are left aside, and the only one; nothing is guessed.
   */
  public Optional<Partner> find(String text) {
    String asked = text.strip();
    var index = index();
    return PartnerTextRule.dfeNumber(asked)
        .flatMap(index::number)
        .or(() -> index.number(asked))
        .or(() -> index.name(asked));
  }

  /**
   * What facts name the partner by: the register's key, or the text as given where the register
   * does not know it. A DfE number stays that number, for it tells the authority of its time; two
   * keys are the same partner exactly if this gives the same for both.
   */
  public String key(String text) {
    return PartnerTextRule.dfeNumber(text)
        .or(() -> find(text).map(Partner::key))
        .orElseGet(text::strip);
  }

  /** The name behind a key; the key itself where the register does not know it. */
  public String name(String key) {
    return find(key).map(Partner::name).orElse(key);
  }

  /** Whether the register has several of a name, so that none is meant by it. */
  public boolean several(String name) {
    return index().several(name.strip());
  }

  public boolean known(String key) {
    return find(key).isPresent();
  }

  /** The authority that a DfE number names by its first three digits; empty for any other text. */
  public Optional<AuthorityCode> authorityOf(String dfeNumber) {
    return PartnerTextRule.dfeNumber(dfeNumber)
        .map(number -> new AuthorityCode(number.substring(0, 3)));
  }

  /**
   * Partners whose name, town or number holds every word of the text, by name; closed ones last.
   *
   * @param kind only these; null for all
   */
  public List<Partner> search(String text, Partner.@Nullable Kind kind) {
    return search(text).filter(partner -> kind == null || partner.kind() == kind).toList();
  }

  private Stream<Partner> search(String text) {
    var number = PartnerTextRule.dfeNumber(text).or(() -> PartnerTextRule.ukprn(text));
    if (number.isPresent()) {
      return index().number(number.get()).stream();
    }
    var words = List.of(PartnerTextRule.name(text).split(" "));
    var found = index().partners().stream().filter(partner -> holds(partner, words)).toList();
    return Stream.concat(
        found.stream().filter(Partner::open), found.stream().filter(one -> !one.open()));
  }

  /** The register has changed: read it again before the next answer. */
  void changed() {
    register.set(null);
  }

  private PartnerIndex index() {
    var held = register.get();
    if (held == null) {
      held = new PartnerIndex(table.all());
      register.set(held);
    }
    return held;
  }

  private static boolean holds(Partner partner, List<String> words) {
    String all = PartnerTextRule.name(partner.name() + " " + partner.town());
    return words.stream().allMatch(all::contains);
  }
}
