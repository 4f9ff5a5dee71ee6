import { type Book } from "./book/book";
import { type ClientMember, type ClientTable, type RequirementSet } from "./client/client-table";
import { type Conditions, excelOnTheWeb } from "./conditions/conditions";
import { Gate, hostError, utf8Length } from "./conditions/gate";
import { Incidents } from "./conditions/incidents";
import { meddle } from "./conditions/meddle";
import { cellsRead, cellsWritten } from "./counters/count-cells";
import { Counters } from "./counters/counters";
import { CustomFunctions } from "./custom-functions/custom-functions";
import { ExcelEvents } from "./events/excel-events";
import { Subscriptions } from "./events/subscriptions";
import { BulkWrite, isOfBulkWrite } from "./model/bulk-write";
import { checkProtection } from "./model/check-protection";
import { followShifts } from "./model/follow-shifts";
import { guardGrid } from "./model/grid-protection";
import { type HostObject } from "./model/host-object";
import { changesWorkbook } from "./model/protection-rules";
import { References } from "./model/references";
import { WorkbookObject } from "./model/workbook";
import { type BatchAction, type BatchRequest, actionType } from "./protocol/batch";
import { ExcelError } from "./protocol/excel-error";
import { processBatch } from "./protocol/process-batch";
import { RequirementMatrix } from "./protocol/requirement-matrix";
import { clearsUndo } from "./protocol/without-undo";
import { Recorder } from "./recorder/recorder";
import { tellVisibility } from "./services/app-runtime-service";
import { defaultServices } from "./services/default-services";
import { Shell } from "./services/shell";
import { Session } from "./session";

/** A message to the client: category, type, target id, JSON, id, and whether it counts as a co-author's. */
export type RichApiMessage = readonly [
  category: number,
  type: number,
  target: string,
  message: string,
  id?: string,
  remote?: boolean,
];

/** What a request comes back with: the batch's answer, or the number of an error of the host itself (5004, 5103…). */
export type HostReply = { readonly body: string } | { readonly error: number };

/** Makes the object behind a service that the client asks for by name ("Microsoft.DynamicRibbon.DynamicRibbon"). */
export type ServiceFactory = (host: Host) => HostObject;

export interface HostOptions {
  readonly requirements?: RequirementMatrix;
  /** Services beyond those that every host has. */
  readonly services?: Readonly<Record<string, ServiceFactory>>;
  /** The add-in's pane, ribbon and shortcuts. */
  readonly shell?: Shell;
  /** Where the circumstances differ from Excel's on the web. */
  readonly conditions?: Partial<Conditions>;
}

/** Kinds of actions that may stand between the parts of a large matrix. */
const inBulkWrites: ReadonlySet<number> = new Set([
  actionType.instantiate,
  actionType.method,
  actionType.setProperty,
  actionType.trace,
]);

/**
 * What the add-in takes for Excel: the workbook's object model over one book, what the client keeps and listens to.
 * Knows no transport: a page's iframe and a bridge in Node both bring batches here and take messages away.
 */
export class Host {
  readonly references = new References();
  readonly subscriptions: Subscriptions;
  readonly workbook: WorkbookObject;
  readonly events: ExcelEvents;
  readonly customFunctions: CustomFunctions;
  readonly session: Session;
  readonly shell: Shell;
  requirements: RequirementMatrix;
  /** Faults of the workbench itself, which no add-in should be able to cause: a test looks that there are none. */
  readonly faults: unknown[] = [];
  readonly gate: Gate;
  readonly incidents = new Incidents();
  readonly counters: Counters;
  readonly recorder: Recorder;
  readonly bulkWrite: BulkWrite;
  readonly #services: Readonly<Record<string, ServiceFactory>>;
  readonly #listeners = new Set<(messages: readonly RichApiMessage[]) => void>();
  #pending: Promise<unknown>[] = [];
  #queue: Promise<unknown> = Promise.resolve();
  #clearsUndo = false;

  constructor(
    readonly book: Book,
    readonly table: ClientTable,
    {
      requirements = RequirementMatrix.newest(),
      services = {},
      conditions = {},
      shell = new Shell(),
    }: HostOptions = {},
  ) {
    this.requirements = requirements;
    this.#services = { ...defaultServices, ...services };
    this.shell = shell;
    tellVisibility(this);
    this.subscriptions = new Subscriptions(table);
    this.workbook = new WorkbookObject(this);
    followShifts(this);
    guardGrid(book);
    this.events = new ExcelEvents(this);
    this.bulkWrite = new BulkWrite(book);
    this.session = new Session(book);
    this.gate = new Gate({ ...excelOnTheWeb, ...conditions });
    this.counters = new Counters(
      () => this.references.count,
      () => book.undoSteps.depth,
    );
    this.recorder = new Recorder(table, (sheet) => book.sheet(sheet)?.getName());
    this.customFunctions = new CustomFunctions(this);
  }

  /** The circumstances now; `gate.change` changes them. */
  get conditions(): Conditions {
    return this.gate.conditions;
  }

  /** Answers a request of the client. One batch runs at a time, in the order in which they came. */
  answer(body: string, flags: number): Promise<HostReply> {
    return this.gate.pass(body, flags, () => {
      const reply = this.#queue.then(() => this.#answer(body));
      this.#queue = reply;
      return reply;
    });
  }

  /** Ends when the batches that came so far are done. */
  async idle(): Promise<void> {
    await this.#queue;
  }

  async #answer(body: string): Promise<HostReply> {
    try {
      const batch = JSON.parse(body) as BatchRequest;
      if (!isCleanUp(batch)) this.incidents.nextRequest();
      const error = this.incidents.hostError();
      if (error !== undefined) return { error };
      return { body: await this.#run(batch, body) };
    } catch (error) {
      this.reportFault(error);
      return { error: hostError.internal };
    }
  }

  async #run(batch: BatchRequest, body: string): Promise<string> {
    const { counters, recorder } = this;
    this.book.undoSteps.begin();
    const finish = recorder.begin(batch);
    const response = await processBatch(batch, this);
    this.bulkWrite.flush();
    if (this.book.undoSteps.end()) counters.add("undoSteps");
    this.book.calculation.isSuspended = false;
    this.book.calculation.begin();
    const answer = JSON.stringify(response);
    const requestBytes = utf8Length(body);
    const responseBytes = utf8Length(answer);
    finish(response, requestBytes, responseBytes);
    counters.add("syncs");
    counters.add("requestBytes", requestBytes);
    counters.add("responseBytes", responseBytes);
    counters.add("cellsRead", cellsRead(response.Results));
    return answer;
  }

  /** Whether this add-in is told of events. */
  get eventsEnabled(): boolean {
    return this.session.eventsEnabled;
  }

  declares(since: RequirementSet): boolean {
    return this.requirements.has(since);
  }

  service(name: string): HostObject {
    const make = this.#services[name];
    if (!make) throw new ExcelError("ApiNotFound", `There is no service ${name} here.`);
    return make(this);
  }

  /** Called before each action of a batch: whatever is planned for this moment happens. */
  beforeAction(action: BatchAction): void {
    if (!inBulkWrites.has(action.ActionType)) this.bulkWrite.flush();
    for (const incident of this.incidents.beforeAction(action)) {
      if (incident.kind === "action-error") throw new ExcelError(incident.code);
      if (incident.kind !== "host-error") meddle(this.book, incident);
    }
    this.#clearsUndo = false;
    this.counters.add("actions");
    this.counters.add("cellsWritten", cellsWritten(action));
  }

  /** Called after each action that did not fail. */
  afterAction(): void {
    this.counters.notePeak();
    if (!this.#clearsUndo) return;
    this.book.undoSteps.clear();
    this.counters.add("undoCleared");
  }

  /** Called before a member is used: protection and read-only workbooks refuse here. */
  beforeMember(object: HostObject, member: ClientMember): void {
    if (!isOfBulkWrite(member.name)) this.bulkWrite.flush();
    if (member.reads) return;
    const isReadOnly = this.conditions.readOnly === "action";
    if (isReadOnly && changesWorkbook(object.className, member.name)) throw new ExcelError("AccessDenied");
    checkProtection(object, member.name, this.book);
    this.#clearsUndo ||= clearsUndo(object.className, member.name);
  }

  /** A setter that has to wait hands its promise over; the batch goes on when it is done. */
  defer(work: Promise<unknown>): void {
    this.#pending.push(work);
  }

  async settled(): Promise<void> {
    const pending = this.#pending;
    this.#pending = [];
    await Promise.all(pending);
  }

  reportFault(error: unknown): void {
    this.faults.push(error);
  }

  onMessages(listener: (messages: readonly RichApiMessage[]) => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  send(messages: readonly RichApiMessage[]): void {
    this.counters.noteMessages(messages);
    this.recorder.noteMessages(messages);
    if (messages.length > 0) for (const listener of this.#listeners) listener(messages);
  }
}

/** The client's own tidying after a run: it only lets references go. */
const isCleanUp = ({ Actions }: BatchRequest): boolean =>
  Actions.some(isRelease) &&
  Actions.every((action) => action.ActionType === actionType.instantiate || isRelease(action));

const isRelease = ({ Name }: BatchAction): boolean => Name === "_RemoveReference";
