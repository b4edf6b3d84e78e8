package onward.web;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.springframework.web.util.UriUtils;

/**
 * The address of a page with its filters. What was searched for is never part of it: names and
 * birth dates would end up in histories and logs.
 */
public record Address(String path, List<Parameter> parameters) {
  /** A name and a value of the query. */
  public record Parameter(String name, String value) {}

  public static Address of(String path) {
    return new Address(path, List.of());
  }

  /** This address with one more parameter; an empty value adds nothing. */
  public Address and(String name, Object value) {
    var text = String.valueOf(value);
    if (text.isEmpty()) {
      return this;
    }
    var more = new ArrayList<>(parameters);
    more.add(new Parameter(name, text));
    return new Address(path, List.copyOf(more));
  }

  public Address andAll(String name, List<String> values) {
    var address = this;
    for (var value : values) {
      address = address.and(name, value);
    }
    return address;
  }

  /** This address with the parameter set to this value alone. */
  public Address with(String name, Object value) {
    return without(name).and(name, value);
  }

  public Address without(String name) {
    return new Address(path, parameters.stream().filter(one -> !one.name().equals(name)).toList());
  }

  /** This address without one value of a parameter that has several. */
  public Address without(String name, String value) {
    var gone = new Parameter(name, value);
    return new Address(
        path, parameters.stream().filter(one -> !Objects.equals(one, gone)).toList());
  }

  /** The same filters on another page. */
  public Address at(String other) {
    return new Address(other, parameters);
  }

  @Override
  public String toString() {
    return parameters.isEmpty()
        ? path
        : path
            + "?"
            + parameters.stream()
                .map(one -> one.name() + "=" + UriUtils.encode(one.value(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
  }
}
