package onward.imports;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import onward.audit.EventKind;
import onward.calendar.Campaign;
import onward.calendar.Days;
import onward.facts.AuthorityCode;
import onward.facts.London;
import onward.facts.PersonId;
import onward.facts.Source;
import onward.facts.SourceId;
import onward.facts.Sources;
import onward.imports.ImportFile.State;
import onward.imports.keep.ArrivalTable;
import onward.imports.keep.Hash;
import onward.imports.keep.KeptTable;
import onward.imports.keep.ListEvents;
import onward.imports.keep.SenderRule;
import onward.imports.keep.TurnTable;
import onward.imports.later.LaterTable;
import onward.imports.meaning.MeaningTable;
import onward.imports.meaning.Meanings;
import onward.imports.plan.Attempt;
import onward.imports.plan.Plan;
import onward.imports.plan.Planner;
import onward.imports.plan.Recalled;
import onward.imports.plan.Refusals;
import onward.imports.read.Problem;
import onward.imports.review.Decided;
import onward.imports.rows.MissingPeople;
import onward.matching.Duplicates;
import onward.matching.Matching;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** The import desk: lists in, as plans that are approved, applied and taken back. */
@Component
public class Imports {
  /** What approving can do with a row. */
  public static final Set<String> ALL_GROUPS = Set.of("new", "changed", "new person");

  private final Planner planner;
  private final ImportTable table;
  private final Matching matching;
  private final Duplicates duplicates;
  private final Sources sources;
  private final Decided decided;
  private final KeptTable kept;
  private final MissingPeople missing;
  private final LaterTable later;
  private final TurnTable turns;
  private final MeaningTable meanings;
  private final ListEvents events;
  private final ArrivalTable arrivals;

  Imports(
      Planner planner,
      ImportTable table,
      Matching matching,
      Duplicates duplicates,
      Sources sources,
      Decided decided,
      KeptTable kept,
      MissingPeople missing,
      LaterTable later,
      TurnTable turns,
      MeaningTable meanings,
      ListEvents events,
      ArrivalTable arrivals) {
    this.arrivals = arrivals;
    this.events = events;
    this.duplicates = duplicates;
    this.meanings = meanings;
    this.later = later;
    this.turns = turns;
    this.missing = missing;
    this.kept = kept;
    this.decided = decided;
    this.planner = planner;
    this.table = table;
    this.matching = matching;
    this.sources = sources;
  }

  /** Receives a file at a desk: reads it, matches its rows, stores the plan. */
  @Transactional
  public ImportFile receive(Desk desk, String name, byte[] content, String by) {
    var file = arrive(desk.authority(), name, content, SenderRule.of(name), by, desk.at());
    var planned = file.cameBefore() ? file : plan(desk, file.id(), content);
    return note(EventKind.RECEIVED, planned, by, desk.at());
  }

  /**
   * Notes that a file has come. Until {@link #planOnce} has made its plan it counts as not
   * finished, also when Onward is stopped in the middle. The same bytes from the same sender that
   * still wait are the same file: that one is given.
   *
   * @param sender who sent it; empty where its name has to tell
   */
  @Transactional
  public ImportFile begin(
      AuthorityCode authority, String name, byte[] content, String sender, String by, Instant at) {
    var from = sender.isEmpty() ? SenderRule.of(name) : sender;
    var waiting = arrivals.underWay(authority, Hash.of(content), from, ImportFile.UNFINISHED);
    return note(
        EventKind.RECEIVED,
        waiting.isPresent()
            ? existing(authority, new ImportId(waiting.get()))
            : arrive(authority, name, content, from, by, at),
        by,
        at);
  }

  /** A file whose bytes were taken in before is told so, and not read. */
  private ImportFile arrive(
      AuthorityCode authority, String name, byte[] content, String sender, String by, Instant at) {
    var hash = Hash.of(content);
    var id = table.add(authority, name, sender, hash, by, at);
    kept.keep(authority, id.value(), content, London.day(at));
    table
        .twin(authority, hash, "")
        .filter(twin -> twin.sender().equals(sender))
        .ifPresent(twin ->
            table.planned(authority, id, twin.kind(), State.PLANNED, 0, "", cameBefore(twin)));
    return existing(authority, id);
  }

  /** Makes the plan of a file that has begun, unless somebody did and nothing changed since. */
  @Transactional
  public ImportFile planOnce(Desk desk, ImportId id) {
    arrivals.hold(desk.authority(), id.value());
    var file = existing(desk.authority(), id);
    boolean stands = file.state() == State.PLANNED && (file.cameBefore() || current(desk, file));
    return stands ? file : planAgain(desk, id);
  }

  private boolean current(Desk desk, ImportFile file) {
    var meant = meanings.of(desk.authority(), file.meantBy());
    return arrivals.known(desk.authority(), file.id().value()).equals(Recalled.print(desk, meant));
  }

  /** Reads a file, matches its rows and stores the plan. */
  private ImportFile plan(Desk desk, ImportId id, byte[] content) {
    var authority = desk.authority();
    var file = existing(authority, id);
    var meant = meanings.of(authority, file.meantBy());
    arrivals.note(authority, id.value(), Recalled.print(desk, meant));
    var attempt = planner.find(desk, file.name(), content, meant, _ -> true).planned(desk);
    store(authority, id, attempt, Hash.of(content));
    if (attempt instanceof Attempt.Planned(Plan<?> plan)) {
      table.missing(authority, id, missing.from(plan.rows(), desk));
    }
    return existing(authority, id);
  }

  /** Carries out a plan as it was approved, at a desk. */
  @Transactional
  public ImportFile approve(Desk desk, ImportId id, String by) {
    return approve(desk, id, ALL_GROUPS, by);
  }

  /**
   * Carries out the groups of a plan that were approved; the rows of the others wait.
   *
   * @param actions of the groups approved: "new", "changed", "new person"
   */
  @Transactional
  public ImportFile approve(Desk desk, ImportId id, Set<String> actions, String by) {
    var authority = desk.authority();
    turns.lock(authority);
    var file = existing(authority, id);
    if (file.state() != State.PLANNED || file.cameBefore()) {
      return file;
    }
    var content = kept.content(authority, id.value());
    if (content == null) {
      return file;
    }
    var before = new HashMap<Integer, PlannedLine>();
    table.lines(authority, id, LineQuery.ALL).forEach(line -> before.put(line.line(), line));
    if (again(desk, file, content, before) instanceof Attempt.Planned(Plan<?> plan)) {
      var held = plan.asApproved(before).onlyThese(actions);
      carryOut(held, before, desk, id, file.name(), by);
      note(EventKind.TAKEN_IN, existing(authority, id), by, desk.at());
    }
    return existing(authority, id);
  }

  /** The plan as it would be made now; whom the rows are about is not asked where none changed. */
  private Attempt again(
      Desk desk, ImportFile file, byte[] content, Map<Integer, PlannedLine> before) {
    var meant = meanings.of(desk.authority(), file.meantBy());
    var attempt =
        current(desk, file)
            ? planner.recall(desk, file.name(), content, meant, before)
            : planner.find(desk, file.name(), content, meant, _ -> true);
    return attempt.planned(desk);
  }

  /** Receives a file and carries its plan out at once. */
  @Transactional
  public ImportFile takeIn(Desk desk, String name, byte[] content, String by) {
    turns.lock(desk.authority());
    var file = taken(desk, read(desk, name, content), by).file();
    duplicates.look(desk.authority(), desk.at());
    kept.keep(desk.authority(), file.id().value(), content, London.day(desk.at()));
    return note(EventKind.TAKEN_IN, existing(desk.authority(), file.id()), by, desk.at());
  }

  /**
   * Reads a file and finds its people, ahead of taking it in. The database is not asked, unless the
   * list adds people; a list that only finds them may be read while another is taken in.
   */
  public ReadFile read(Desk desk, String name, byte[] content) {
    return new ReadFile(
        name, Hash.of(content), planner.find(desk, name, content, Meanings.NONE, _ -> true));
  }

  /** Takes in a file that was read, whose bytes are not kept: what a month of work does. */
  @Transactional
  public TakenIn takeIn(Desk desk, ReadFile read, String by) {
    var taken = taken(desk, read, by);
    note(EventKind.TAKEN_IN, taken.file(), by, desk.at());
    return taken;
  }

  private TakenIn taken(Desk desk, ReadFile read, String by) {
    var authority = desk.authority();
    turns.lock(authority);
    var sender = SenderRule.of(read.name());
    var id = table.add(authority, read.name(), sender, read.hash(), by, desk.at());
    List<PlannedLine> lines =
        switch (read.attempt().planned(desk)) {
          case Attempt.Planned(Plan<?> plan) -> {
            planned(authority, id, plan, read.hash());
            yield carryOut(plan, Map.of(), desk, id, read.name(), by);
          }
          case Attempt.Refused refused -> {
            store(authority, id, refused, read.hash());
            yield refused.lines();
          }
          case Attempt.Found<?> _ -> throw new IllegalStateException("A plan was asked for");
        };
    return new TakenIn(existing(authority, id), lines);
  }

  /**
   * Takes back all that a file said: what it added ends, what it replaced stands again. A row whose
   * facts were changed since is left as it is, and marked so.
   */
  @Transactional
  public ImportFile undo(AuthorityCode authority, ImportId id, String by, Instant at) {
    turns.lock(authority);
    var file = existing(authority, id);
    var source = file.source();
    if (file.state() == State.APPLIED && source != null) {
      var undoing = sources.open(authority, "undo of " + file.name(), by, at);
      var said = new ArrayList<>(later.of(authority, id));
      said.add(new SourceId(source));
      var left = new TreeSet<Integer>();
      planner
          .kind(file.kind())
          .ifPresent(kind -> {
            said.forEach(one -> left.addAll(Plan.changedSince(kind, authority, one)));
            said.forEach(one -> Plan.undo(kind, one, undoing));
          });
      table.undone(authority, id, left);
      note(EventKind.UNDONE, file, by, at);
    }
    return existing(authority, id);
  }

  public Optional<ImportFile> find(AuthorityCode authority, ImportId id) {
    return table.find(authority, id);
  }

  /** Every file received, newest first. */
  public List<ImportFile> all(AuthorityCode authority) {
    return table.all(authority);
  }

  /** The plan's lines in named groups with counts. */
  public List<PlanGroup> groups(AuthorityCode authority, ImportId id) {
    return table.groups(authority, id);
  }

  public List<PlannedLine> lines(AuthorityCode authority, ImportId id, LineQuery query) {
    return table.lines(authority, id, query);
  }

  public int count(AuthorityCode authority, ImportId id, LineQuery query) {
    return table.count(authority, id, query);
  }

  /** Who is on a school's roll and missing from the roll it sent. */
  public List<PersonId> missing(AuthorityCode authority, ImportId id) {
    return table.missing(authority, id);
  }

  /** A desk with the authority's people as they stand. */
  public Desk desk(AuthorityCode authority, Campaign campaign, Instant at) {
    return new Desk(
        authority, campaign, matching.index(authority), decided.decisions(authority), at);
  }

  /** Makes the plan of a file again that waits for approval, or was refused. */
  @Transactional
  public ImportFile planAgain(Desk desk, ImportId id) {
    var file = existing(desk.authority(), id);
    var content = kept.content(desk.authority(), id.value());
    boolean waits = file.state() == State.PLANNED || file.state() == State.REFUSED;
    return waits && content != null ? plan(desk, id, content) : file;
  }

  private void store(AuthorityCode authority, ImportId id, Attempt attempt, String hash) {
    switch (attempt) {
      case Attempt.Planned(Plan<?> plan) -> {
        planned(authority, id, plan, hash);
        table.lines(authority, id, plan.lines());
      }
      case Attempt.Refused(String kind, List<Problem> problems, List<PlannedLine> lines) -> {
        var note = String.join(" ", problems.stream().map(Problem::what).toList());
        table.planned(authority, id, kind, State.REFUSED, lines.size(), "", note);
        table.lines(authority, id, lines);
      }
      case Attempt.Found<?> _ -> throw new IllegalStateException("A plan was asked for");
    }
  }

  private void planned(AuthorityCode authority, ImportId id, Plan<?> plan, String hash) {
    var lines = plan.lines();
    var contents = plan.contents();
    var note =
        table
            .twin(authority, hash, contents)
            .map(Imports::cameBefore)
            .orElseGet(() -> Refusals.wrongList(lines));
    table.planned(authority, id, plan.kind().word(), State.PLANNED, lines.size(), contents, note);
  }

  private List<PlannedLine> carryOut(
      Plan<?> plan,
      Map<Integer, PlannedLine> before,
      Desk desk,
      ImportId id,
      String name,
      String by) {
    var authority = desk.authority();
    int rows = plan.rows().size();
    desk.progress().at(Progress.Step.WRITING, rows, rows);
    Source source = sources.open(authority, name, by, desk.at());
    plan.apply(source);
    var lines = plan.lines();
    table.changed(authority, id, lines.stream().filter(line -> !written(line, before)).toList());
    table.applied(authority, id, source.id(), desk.at());
    return lines;
  }

  private static boolean written(PlannedLine line, Map<Integer, PlannedLine> before) {
    var stands = before.get(line.line());
    return stands != null && line.reads(stands);
  }

  private ImportFile note(EventKind kind, ImportFile file, String by, Instant at) {
    events.note(file.authority(), kind, file.name(), file.lines(), by, at);
    return file;
  }

  private static String cameBefore(ImportFile twin) {
    return "The same file was received from "
        + twin.receivedBy()
        + " on "
        + Days.inWords(London.day(twin.received()))
        + " as "
        + twin.name()
        + ": nothing to do.";
  }

  private ImportFile existing(AuthorityCode authority, ImportId id) {
    return table
        .find(authority, id)
        .orElseThrow(() -> new IllegalArgumentException("No import has the number " + id.value()));
  }
}
