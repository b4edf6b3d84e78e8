package onward.imports.ctf;

import java.util.Iterator;
import java.util.List;
import onward.imports.read.Table.Line;
import onward.imports.xml.XmlElement;

/** The pupils of a transfer file on their way, each as a line of a roll. */
final class CtfPupils implements Iterator<Line> {
  private static final String SCHOOL = "School";

  private final Iterator<XmlElement> pupils;
  private final List<String> columns;
  private final String sender;
  private int number;

  /**
   * Pupils still to come.
   *
   * @param columns of the line
   * @param sender the school that sends them; empty where the header names none
   */
  CtfPupils(Iterator<XmlElement> pupils, List<String> columns, String sender) {
    this.pupils = pupils;
    this.columns = columns;
    this.sender = sender;
  }

  @Override
  public boolean hasNext() {
    return pupils.hasNext();
  }

  @Override
  public Line next() {
    var pupil = new CtfPupil(pupils.next());
    return new Line(++number, columns.stream().map(column -> cell(pupil, column)).toList());
  }

  private String cell(CtfPupil pupil, String column) {
    return column.equals(SCHOOL) && !sender.isEmpty() ? sender : pupil.cell(column);
  }
}
