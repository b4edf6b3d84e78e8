package onward.demo.people;

/** As the roll has it. */
public enum Sex {
  F,
  M
}
