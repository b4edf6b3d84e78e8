package onward.web.reconcile;

import java.util.List;

/** The people of one gap at one school. */
public record GapPage(String title, String school, List<Row> rows) {
  /** Somebody, and when their details were last told. */
  public record Row(String name, String href, String upn, String contact) {}
}
