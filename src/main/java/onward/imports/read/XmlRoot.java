package onward.imports.read;

import com.ctc.wstx.stax.WstxInputFactory;
import java.io.InputStream;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;

/** The root element of an XML file, without reading the rest. */
public final class XmlRoot {
  public static final int HEAD = 64;

  private static final Set<String> WEB_PAGE =
      Set.of("html", "head", "body", "meta", "style", "table", "div");

  private XmlRoot() {}

  /** Whether the first bytes of a file, {@link #HEAD} at most, begin an XML file. */
  public static boolean looksLikeXml(byte[] head) {
    for (int i = 0; i < head.length; i++) {
      int c = head[i] & 0xFF;
      if (c == '<') {
        return true;
      }
      if (c > ' ' && c < 0x7F) {
        return false;
      }
    }
    return false;
  }

  private static String listed(String root) throws Unreadable {
    if (WEB_PAGE.contains(root.toLowerCase(Locale.ROOT))) {
      throw new Unreadable(
          Problem.ofFile(
              "This is a web page (HTML), also where its name ends in .xls.",
              "Open it in your spreadsheet and save it as XLSX or CSV UTF-8."));
    }
    return root;
  }

  /** Its local name, whatever its namespace. */
  public static String of(InputStream content) throws Unreadable {
    var factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    try {
      var reader = factory.createXMLStreamReader(content);
      while (reader.hasNext()) {
        if (reader.next() == XMLStreamConstants.START_ELEMENT) {
          return listed(reader.getLocalName());
        }
      }
    } catch (XMLStreamException e) {
      var place = e.getLocation();
      throw new Unreadable(
          Math.max(1, place == null ? 1 : place.getLineNumber()),
          List.of(
              Problem.ofFile(
                  "The file is not well-formed XML.",
                  "Export it again from the system it comes from.")));
    }
    throw new Unreadable(Problem.ofFile("The XML file has no root element.", "Export it again."));
  }
}
