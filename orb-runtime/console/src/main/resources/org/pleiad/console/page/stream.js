// The live stream: server-sent events, with another try whenever it ends.

const RETRY_MILLIS = 4000;

/**
 * Tells `on[name](data)` of each event, and `status(state, text)` how the stream fares.
 */
export function connect(on, status) {
  const source = new EventSource("api/v1/stream");
  source.addEventListener("open", () => status("live", "live"));
  source.addEventListener("error", () => {
    if (source.readyState === EventSource.CLOSED) {
      // an answer that is no stream: say why, and ask again
      explain(status);
      setTimeout(() => connect(on, status), RETRY_MILLIS);
    } else {
      status("lost", "no connection; trying again");
    }
  });
  for (const [name, listener] of Object.entries(on)) {
    source.addEventListener(name, (event) => listener(JSON.parse(event.data)));
  }
}

async function explain(status) {
  try {
    const answer = await fetch("api/v1/orb");
    const json = await answer.json();
    status("lost", json.error ? `${json.error.what}: ${json.error.mend}` : "refused; trying again");
  } catch {
    status("lost", "no connection; trying again");
  }
}

/** JSON of the console; an error it answers with is thrown, with `what` and `mend`. */
export async function get(path, parameters = {}) {
  let answer;
  try {
    answer = await fetch(`api/v1/${path}?${new URLSearchParams(parameters)}`);
  } catch {
    throw { what: "The console does not answer.", mend: "See whether its process still runs." };
  }
  const json = await answer.json();
  if (json.error) {
    throw json.error;
  }
  return json;
}

/** Puts a state together from what the stream tells: all of it first, then what changed. */
export class State {
  rows = new Map();
  fields = {};

  apply(event) {
    const { full, rows = [], removed = [], ...fields } = event;
    if (full) {
      this.rows.clear();
      this.fields = {};
    }
    Object.assign(this.fields, fields);
    for (const id of removed) {
      this.rows.delete(id);
    }
    for (const row of rows) {
      this.rows.set(row.id, row);
    }
  }
}
