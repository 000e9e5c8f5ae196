import { byId, h, notice, setText } from "./dom.js";
import { ago, count, micros, octets, rate } from "./format.js";
import { sparkline } from "./sparkline.js";
import { State } from "./stream.js";
import { Table } from "./table.js";

/** Events that wait beyond this number want attention. */
const MANY = 1000;

/** The counters of the process, with the last two minutes as lines. */
export function overview() {
  const state = new State();
  const tiles = [
    ["received", "Requests served", "per second", rate],
    ["sent", "Requests sent", "per second", rate],
    ["connections", "Connections open", "", count],
  ].map(([field, title, unit, format]) => {
    const number = h("strong", {}, "–");
    const line = sparkline(title);
    byId("tiles").append(h("div", { class: "tile" }, h("p", {}, title), h("p", {}, number, unit && ` ${unit}`), line.element));
    return { field, number, format, line };
  });
  const counters = [
    ["requestsReceived", "served in all"],
    ["requestsSent", "sent in all"],
    ["timeouts", "time-outs"],
    ["retries", "sent again"],
    ["forwards", "forwarded"],
    ["duplicatesSuppressed", "duplicates"],
    ["repeatsRefused", "repeats refused"],
    ["cachedReplies", "replies kept"],
  ].map(([field, title]) => {
    const value = h("dd", {}, "–");
    byId("counters").append(h("div", {}, h("dt", {}, title), value));
    return { field, value };
  });
  return (event) => {
    state.apply(event);
    const history = [...state.rows.values()];
    const now = history.at(-1);
    for (const tile of tiles) {
      setText(tile.number, now ? tile.format(now[tile.field]) : "–");
      tile.line.draw(history.map((point) => point[tile.field]));
    }
    for (const counter of counters) {
      setText(counter.value, count(state.fields[counter.field] ?? 0));
    }
    const { orbId, pid, java } = state.fields;
    setText(byId("process"), `${orbId ? `ORB ${orbId}, ` : ""}process ${pid}, Java ${java}`);
  };
}

const DIRECTION = { title: "Way", text: (row) => (row.accepted ?? !row.outgoing ? "in" : "out"), order: (row) => (row.accepted ?? !row.outgoing ? 0 : 1) };

export function connections() {
  const columns = [
    { title: "Peer", head: true, text: (row) => (row.connections > 1 ? `${row.peer} ×${count(row.connections)}` : row.peer), order: (row) => row.peer },
    DIRECTION,
    { title: "Active", number: true, text: (row) => count(row.underWay), order: (row) => row.underWay },
    {
      title: "Oldest", number: true, wide: true, text: (row) => ago(row.oldestMillis), order: (row) => (row.oldestMillis ? Date.now() - row.oldestMillis : 0),
      flag: (row) => row.oldestMillis && Date.now() - row.oldestMillis > 5000,
    },
    { title: "Requests", number: true, text: (row) => count(row.requests), order: (row) => row.requests },
    { title: "Last used", number: true, wide: true, text: (row) => ago(row.lastMillis), order: (row) => -row.lastMillis },
    { title: "Sent", number: true, wide: true, text: (row) => octets(row.octetsSent), order: (row) => row.octetsSent },
    { title: "Received", number: true, wide: true, text: (row) => octets(row.octetsReceived), order: (row) => row.octetsReceived },
    { title: "Age", number: true, wide: true, text: (row) => ago(row.sinceMillis), order: (row) => Date.now() - row.sinceMillis },
  ];
  return panel("connections", "Open connections of this process", columns, 4, "No connection is open.",
    "One appears here when a client calls an object of this process, or when it calls one itself.", "peers");
}

export function requests() {
  const columns = [
    { title: "Operation", head: true, text: (row) => row.operation, order: (row) => row.operation },
    DIRECTION,
    { title: "Per s", number: true, text: (row) => rate(row.perSecond), order: (row) => row.perSecond },
    { title: "Median", number: true, wide: true, text: (row) => micros(row.medianMicros), order: (row) => row.medianMicros },
    { title: "99 %", number: true, text: (row) => micros(row.p99Micros), order: (row) => row.p99Micros },
    {
      title: "Exceptions", number: true, wide: true, text: (row) => count(row.exceptions), order: (row) => row.exceptions,
      flag: (row) => row.exceptions > 0,
    },
    { title: "Longest", number: true, wide: true, text: (row) => micros(row.longestMicros), order: (row) => row.longestMicros },
    { title: "Requests", number: true, wide: true, text: (row) => count(row.requests), order: (row) => row.requests },
    { title: "Active", number: true, wide: true, text: (row) => count(row.underWay), order: (row) => row.underWay },
    { title: "Sent", number: true, wide: true, text: (row) => octets(row.octetsSent), order: (row) => row.octetsSent },
    { title: "Received", number: true, wide: true, text: (row) => octets(row.octetsReceived), order: (row) => row.octetsReceived },
  ];
  return panel("requests", "Requests of this process by operation", columns, 7, "No request came or went since the console began.",
    "Call an object of this process, or let it call one. Calls within the process are not counted.", "total");
}

export function channels() {
  const told = (field, format = count) => ({ number: true, text: (row) => (row[field] < 0 ? "–" : format(row[field])), order: (row) => row[field] });
  const columns = [
    { title: "Channel", head: true, text: (row) => row.name, order: (row) => row.name },
    { title: "Level", wide: true, text: (row) => row.level ?? "–", order: (row) => row.level ?? "" },
    { title: "Consumers", ...told("consumers") },
    { title: "Queued", ...told("queued"), flag: (row) => row.queued > MANY },
    { title: "Discarded", ...told("discarded"), flag: (row) => row.discarded > 0 },
    { title: "Per s", wide: true, ...told("perSecond", rate) },
    { title: "Suppliers", wide: true, ...told("suppliers") },
    { title: "Published", wide: true, ...told("published") },
    { title: "Delivered", wide: true, ...told("delivered") },
  ];
  const consumerColumns = [
    { title: "Consumer", head: true, text: (row) => row.name || `number ${row.number}`, order: (row) => row.name || row.number },
    { title: "Channel", text: (row) => row.channel, order: (row) => row.channel },
    { title: "Way", wide: true, text: (row) => (row.suspended ? "suspended" : row.pushed ? "pushed" : "pulls"), order: (row) => Number(row.pushed) },
    { title: "Queued", ...told("queued"), flag: (row) => row.queued > MANY },
    { title: "Delivered", wide: true, ...told("delivered") },
    { title: "Discarded", ...told("discarded"), flag: (row) => row.discarded > 0 },
    { title: "Failures", wide: true, ...told("failures"), flag: (row) => row.failures > 0 },
    { title: "Last error", wide: true, text: (row) => row.lastError || "–", order: (row) => row.lastError },
  ];
  const consumers = new Table(byId("consumers-rows"), "Consumers of event channels", consumerColumns, 3, () =>
    notice("No consumer is connected, or the service does not tell of them.", "Connect one to a channel; it appears here by itself."));
  return panel("channels", "Event channels", columns, 3, "The event service has no channels.", "Create one with its factory; it appears here by itself.",
    "total", (channelRows) =>
      consumers.show(channelRows.flatMap((channel) => (channel.slowest ?? []).map((each) => ({ ...each, number: each.id, id: `${channel.id} ${each.id}`, channel: channel.name })))));
}

function panel(name, caption, columns, sortedBy, what, mend, countField, also = () => {}) {
  const state = new State();
  const trouble = () => state.fields.error ?? null;
  const table = new Table(byId(`${name}-rows`), caption, columns, sortedBy, () =>
    trouble() ? notice(trouble().what, trouble().mend, true) : notice(what, mend));
  let planned = false;
  const draw = () => {
    planned = false;
    table.show(state.rows.values());
    also([...state.rows.values()]);
    if (countField) {
      setText(byId(`${name}-count`), state.fields[countField] == null ? "" : count(state.fields[countField]));
    }
  };
  const plan = () => {
    if (!planned) {
      planned = true;
      requestAnimationFrame(draw);
    }
  };
  // ages grow without events
  setInterval(() => state.rows.size > 0 && plan(), 1000);
  return (event) => {
    state.apply(event);
    plan();
  };
}

/** A part that this console was not told to show. */
export function absent(name, what, mend) {
  document.body.classList.add(`no-${name}`);
  byId(`${name}-rows`).classList.add("absent");
  byId(`${name}-rows`).replaceChildren(notice(what, mend));
}
