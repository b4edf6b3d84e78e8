package onward.web.rules;

import java.util.List;
import onward.rulebook.Chapter;

/** The chapters of the rules, in the order to read them. */
public record RulesPage(List<Chapter> chapters) {}
