package onward.web.sessions;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.ObjectInputFilter;
import java.io.ObjectInputStream;
import java.io.ObjectOutputStream;
import java.io.UncheckedIOException;
import java.util.TreeMap;
import org.springframework.session.Session;

/** What a session holds, as bytes and back; nothing but our own and the framework's is read. */
final class Content {
  private static final ObjectInputFilter ONLY =
      ObjectInputFilter.Config.createFilter(
          "onward.**;org.springframework.**;java.lang.*;java.util.*;java.util.concurrent.**;"
              + "java.time.*;java.net.URL;java.net.URI;jakarta.servlet.http.Cookie;!*");

  private Content() {}

  static byte[] write(Session session) {
    var held = new TreeMap<String, Object>();
    for (var name : session.getAttributeNames()) {
      Object value = session.getAttribute(name);
      if (value != null) {
        held.put(name, value);
      }
    }
    var bytes = new ByteArrayOutputStream();
    try (var out = new ObjectOutputStream(bytes)) {
      out.writeObject(held);
    } catch (IOException e) {
      throw new UncheckedIOException("A session holds what cannot be kept", e);
    }
    return bytes.toByteArray();
  }

  /**
   * Reads what a session held.
   *
   * @return whether it could be read: another version of the site may have written it
   */
  static boolean read(byte[] content, Session into) {
    try (var in = new ObjectInputStream(new ByteArrayInputStream(content))) {
      in.setObjectInputFilter(ONLY);
      ((TreeMap<?, ?>) in.readObject())
          .forEach((name, value) -> into.setAttribute(String.valueOf(name), value));
      return true;
    } catch (IOException | ClassNotFoundException _) {
      return false;
    }
  }
}
