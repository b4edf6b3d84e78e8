package onward.web.confirm;

import java.util.List;

/**
 * Lists that show people still to be where we have them.
 *
 * @param done what was just done, in a sentence; empty where nothing was
 * @param undoable what was confirmed here before and still stands
 */
public record ConfirmPage(
    String path, String month, String done, List<ConfirmList> lists, List<ConfirmList> undoable) {
  /** A list, or what was confirmed from one. */
  public record ConfirmList(long id, String count, String name, String about, String button) {}
}
