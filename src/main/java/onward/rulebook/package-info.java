/**
 * The rules as people read them: made of the rules themselves, so that the public page and the
 * document cannot say anything else than what is done. It decides nothing.
 */
@ApplicationModule(
    displayName = "rulebook",
    allowedDependencies = {
      "calendar",
      "offers",
      "activity",
      "contacts",
      "circumstances",
      "overrides",
      "settings",
      "guarantee",
      "followup",
      "quality"
    })
@NullMarked
package onward.rulebook;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;
