package onward.imports;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import onward.audit.EventKind;
import onward.calendar.Campaign;
import onward.calendar.London;
import onward.facts.AuthorityCode;
import onward.facts.PersonId;
import onward.facts.Source;
import onward.facts.SourceId;
import onward.facts.Sources;
import onward.imports.ImportFile.State;
import onward.imports.keep.ArrivalTable;
import onward.imports.keep.FileStateTable;
import onward.imports.keep.FileTable;
import onward.imports.keep.Hash;
import onward.imports.keep.KeptTable;
import onward.imports.keep.LineTable;
import onward.imports.keep.ListEvents;
import onward.imports.keep.Sender;
import onward.imports.keep.TurnTable;
import onward.imports.later.LaterTable;
import onward.imports.meaning.Meanings;
import onward.imports.plan.Approval;
import onward.imports.plan.Attempt;
import onward.imports.plan.Plan;
import onward.imports.plan.PlanDesk;
import onward.imports.plan.Planner;
import onward.imports.plan.Refusals;
import onward.imports.review.Decided;
import onward.imports.text.Bytes;
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
  private final FileTable table;
  private final FileStateTable states;
  private final LineTable lines;
  private final PlanDesk plans;
  private final Approval approval;
  private final Matching matching;
  private final Duplicates duplicates;
  private final Sources sources;
  private final Decided decided;
  private final KeptTable kept;
  private final LaterTable later;
  private final TurnTable turns;
  private final ListEvents events;
  private final ArrivalTable arrivals;

  Imports(
      Planner planner,
      FileTable table,
      FileStateTable states,
      LineTable lines,
      PlanDesk plans,
      Approval approval,
      Matching matching,
      Duplicates duplicates,
      Sources sources,
      Decided decided,
      KeptTable kept,
      LaterTable later,
      TurnTable turns,
      ListEvents events,
      ArrivalTable arrivals) {
    this.arrivals = arrivals;
    this.events = events;
    this.duplicates = duplicates;
    this.later = later;
    this.turns = turns;
    this.kept = kept;
    this.decided = decided;
    this.planner = planner;
    this.table = table;
    this.states = states;
    this.lines = lines;
    this.approval = approval;
    this.plans = plans;
    this.matching = matching;
    this.sources = sources;
  }

  /** Receives a file at a desk: reads it, matches its rows, stores the plan. */
  @Transactional
  public ImportFile receive(Desk desk, String name, byte[] content, String by) {
    return receive(desk, name, Bytes.of(content), by);
  }

  /** The same of bytes that may be packed. */
  @Transactional
  public ImportFile receive(Desk desk, String name, Bytes content, String by) {
    var file = arrive(desk.authority(), name, content, Sender.of("", name), by, desk.at());
    var planned = file.cameBefore() ? file : plan(desk, file, content);
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
      AuthorityCode authority, String name, Bytes content, String sender, String by, Instant at) {
    var from = Sender.of(sender, name);
    var waiting = arrivals.underWay(authority, Hash.of(content), from.key(), ImportFile.UNFINISHED);
    return note(
        EventKind.RECEIVED,
        waiting.isPresent()
            ? existing(authority, new ImportId(waiting.get()))
            : arrive(authority, name, content, from, by, at),
        by,
        at);
  }

  /**
   * Says as at which day a list was made that waits, whatever its name tells.
   *
   * @param day of the past; the plan is made anew for it
   */
  @Transactional
  public ImportFile madeAsAt(AuthorityCode authority, ImportId id, LocalDate day) {
    states.madeAsAt(authority, id, day);
    arrivals.note(authority, id.value(), "");
    return existing(authority, id);
  }

  /** A file whose bytes were taken in before is told so, and not read. */
  private ImportFile arrive(
      AuthorityCode authority, String name, Bytes content, Sender sender, String by, Instant at) {
    var hash = Hash.of(content);
    var id = table.add(authority, name, sender, hash, by, at);
    kept.keep(authority, id.value(), content, London.day(at));
    table
        .twin(authority, hash, "")
        .filter(twin -> twin.sender().equals(sender.key()))
        .ifPresent(twin ->
            states.planned(authority, id, twin.kind(), State.PLANNED, 0, "", twin.cameBeforeIn()));
    return existing(authority, id);
  }

  /** Makes the plan of a file that has begun, unless somebody did and nothing changed since. */
  @Transactional
  public ImportFile planOnce(Desk desk, ImportId id) {
    arrivals.hold(desk.authority(), id.value());
    var file = existing(desk.authority(), id);
    boolean stands =
        file.state() == State.PLANNED && (file.cameBefore() || plans.current(desk, file));
    if (stands) {
      return file;
    }
    var content = kept.content(desk.authority(), id.value());
    return waits(file) && content != null ? plan(desk, file, content) : file;
  }

  private ImportFile plan(Desk desk, ImportFile file, Bytes content) {
    plans.plan(desk, file, content);
    return existing(desk.authority(), file.id());
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
    if (approval.approve(desk, file, content, actions, by)) {
      note(EventKind.TAKEN_IN, existing(authority, id), by, desk.at());
    }
    return existing(authority, id);
  }

  /** Receives a file and carries its plan out at once. */
  @Transactional
  public ImportFile takeIn(Desk desk, String name, byte[] content, String by) {
    turns.lock(desk.authority());
    var file = taken(desk, read(desk, name, Bytes.of(content)), by).file();
    duplicates.look(desk.authority(), desk.at());
    kept.keep(desk.authority(), file.id().value(), Bytes.of(content), London.day(desk.at()));
    return note(EventKind.TAKEN_IN, existing(desk.authority(), file.id()), by, desk.at());
  }

  /** The same of a file of any length: it is planned and done a portion of its rows at a time. */
  @Transactional
  public ImportFile takeInPortions(Desk desk, String name, Bytes content, String by) {
    turns.lock(desk.authority());
    var received = receive(desk, name, content, by);
    var file = received.cameBefore() ? planAgain(desk, received.id()) : received;
    var taken = approve(desk, file.id(), by);
    duplicates.look(desk.authority(), desk.at());
    return taken;
  }

  /**
   * Reads a file and finds its people, ahead of taking it in. The database is not asked, unless the
   * list adds people; a list that only finds them may be read while another is taken in.
   */
  public ReadFile read(Desk desk, String name, Bytes content) {
    return new ReadFile(
        name,
        Hash.of(content),
        planner.find(desk, Sender.of("", name).key(), content, Meanings.NONE, _ -> true));
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
    var sender = Sender.of("", read.name());
    var id = table.add(authority, read.name(), sender, read.hash(), by, desk.at());
    List<PlannedLine> became =
        switch (read.attempt().planned(desk)) {
          case Attempt.Planned(Plan<?> plan) -> {
            planned(authority, id, plan, read.hash());
            yield carryOut(plan, desk, existing(authority, id), by);
          }
          case Attempt.Refused refused -> {
            plans.refuse(existing(authority, id), refused);
            yield refused.lines();
          }
          case Attempt.Found<?> _ -> throw new IllegalStateException("A plan was asked for");
        };
    return new TakenIn(existing(authority, id), became);
  }

  /**
   * Takes back all that a file said: what it added ends, what it replaced stands again. A row whose
   * facts were changed since is left as it is, and marked so; once what changed them was taken back
   * as well, those rows can be taken back too.
   */
  @Transactional
  public ImportFile undo(AuthorityCode authority, ImportId id, String by, Instant at) {
    turns.lock(authority);
    var file = existing(authority, id);
    var source = file.source();
    if (source != null) {
      var undoing = sources.open(authority, "undo of " + file.name(), by, at);
      var said = new ArrayList<>(later.of(authority, id));
      said.add(new SourceId(source));
      var left = new TreeSet<Integer>();
      planner
          .kind(file.kind())
          .ifPresent(kind -> said.forEach(one -> left.addAll(Plan.undo(kind, one, undoing))));
      lines.changedSince(authority, id, left);
      states.undone(authority, id);
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
    return lines.groups(authority, id);
  }

  public List<PlannedLine> lines(AuthorityCode authority, ImportId id, LineQuery query) {
    return lines.lines(authority, id, query);
  }

  /**
   * The lines wanted in their order, read as they are asked for: for files of any length.
   *
   * @param query whose offset and limit do not count
   */
  public Stream<PlannedLine> inOrder(AuthorityCode authority, ImportId id, LineQuery query) {
    return lines.inOrder(authority, id, query);
  }

  public int count(AuthorityCode authority, ImportId id, LineQuery query) {
    return lines.count(authority, id, query);
  }

  /** Who is on a school's roll and missing from the roll it sent. */
  public List<PersonId> missing(AuthorityCode authority, ImportId id) {
    return lines.missing(authority, id);
  }

  /** A desk with the authority's people as they stand. */
  public Desk desk(AuthorityCode authority, Campaign campaign, Instant at) {
    return new Desk(
        authority, campaign, matching.index(authority), decided.decisions(authority), at);
  }

  /**
   * Makes the plan of a file again that waits for approval, or was refused; also where its list
   * came before.
   */
  @Transactional
  public ImportFile planAgain(Desk desk, ImportId id) {
    var file = existing(desk.authority(), id);
    var content = kept.content(desk.authority(), id.value());
    if (waits(file) && content != null) {
      plans.planAllTheSame(desk, file, content);
    }
    return existing(desk.authority(), id);
  }

  private static boolean waits(ImportFile file) {
    return file.state() == State.PLANNED || file.state() == State.REFUSED;
  }

  private void planned(AuthorityCode authority, ImportId id, Plan<?> plan, String hash) {
    var lines = plan.lines();
    var contents = plan.contents();
    var note =
        table
            .twin(authority, hash, contents)
            .map(ImportFile::cameBeforeIn)
            .orElseGet(() -> Refusals.wrongList(lines));
    states.planned(authority, id, plan.kind().word(), State.PLANNED, lines.size(), contents, note);
  }

  private List<PlannedLine> carryOut(Plan<?> plan, Desk desk, ImportFile file, String by) {
    var authority = desk.authority();
    int rows = plan.rows().size();
    desk.progress().at(Progress.Step.WRITING, rows, rows);
    Source source = sources.open(authority, file.name(), by, desk.at());
    (table.saidBefore(authority, file.id()) ? plan.changesAlone() : plan).apply(source);
    lines.write(authority, file.id(), plan.lines());
    states.applied(authority, file.id(), source.id(), desk.at());
    return plan.lines();
  }

  private ImportFile note(EventKind kind, ImportFile file, String by, Instant at) {
    events.note(file.authority(), kind, file.name(), file.lines(), by, at);
    return file;
  }

  private ImportFile existing(AuthorityCode authority, ImportId id) {
    return table
        .find(authority, id)
        .orElseThrow(() -> new IllegalArgumentException("No import has the number " + id.value()));
  }
}
