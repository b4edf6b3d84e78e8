package onward.imports.xml;

import com.ctc.wstx.api.WstxInputProperties;
import com.ctc.wstx.stax.WstxInputFactory;
import javax.xml.stream.XMLInputFactory;

/** How XML from outside is read: no document type, nothing fetched, nothing endless. */
public final class SafeXml {
  static final int MOST_TEXT = 1_000_000;

  private SafeXml() {}

  /**
   * A reader's factory.
   *
   * @param deepest how deep elements may stand in each other
   */
  public static XMLInputFactory factory(int deepest) {
    var factory = new WstxInputFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(WstxInputProperties.P_MAX_ELEMENT_DEPTH, deepest);
    factory.setProperty(WstxInputProperties.P_MAX_TEXT_LENGTH, MOST_TEXT);
    factory.setProperty(WstxInputProperties.P_MAX_ATTRIBUTE_SIZE, MOST_TEXT);
    return factory;
  }
}
