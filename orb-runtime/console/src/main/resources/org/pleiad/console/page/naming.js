import { byId, setText } from "./dom.js";
import { count } from "./format.js";
import { show } from "./reference.js";
import { get } from "./stream.js";
import { Tree, pathOf } from "./tree.js";

const PAGE = 500;
const FRESH_MILLIS = 4000;

let numbers = 0;

function nodeOf(parent, id, context) {
  return { number: ++numbers, id, text: id, context, parent, level: parent ? parent.level + 1 : 1, expanded: false, children: [], loaded: 0, matching: 0 };
}

/** The naming tree: loads contexts as they are opened, page by page, and again when the server says that they changed. */
export class Naming {
  #root = nodeOf(null, "", true);
  #tree;
  #filter = "";
  #planned = 0;

  constructor() {
    this.#root.text = "/";
    this.#tree = new Tree(byId("tree"), this.#root, {
      expand: (node) => this.#load(node, PAGE),
      more: (node) => this.#load(node, node.loaded + PAGE),
      select: (node) => show(node.parent ? pathOf(node) : "", node.text),
    });
    this.#tree.update();
    byId("filter").addEventListener("input", () => {
      clearTimeout(this.#planned);
      this.#planned = setTimeout(() => {
        this.#filter = byId("filter").value.trim();
        this.refresh();
      }, 200);
    });
  }

  /** Reads again whatever is open. */
  refresh() {
    this.#root.expanded = true;
    this.#each(this.#root, (node) => this.#load(node, Math.max(PAGE, node.loaded)));
  }

  /** What the stream tells: contexts that changed, or why the service does not answer. */
  changed(event) {
    if (event.trouble) {
      setText(byId("naming-count"), event.trouble);
    } else if (event.trouble === null && event.contexts.length === 0) {
      this.refresh();
    }
    const changed = new Map(event.contexts.map((context) => [context.path, context]));
    this.#each(this.#root, (node) => {
      const context = changed.get(pathOf(node));
      if (context) {
        this.#load(node, Math.max(PAGE, node.loaded), new Set(context.added ?? []));
      }
    });
  }

  #each(node, action) {
    if (node.expanded) {
      action(node);
      for (const child of node.children.filter((each) => each.context)) {
        this.#each(child, action);
      }
    }
  }

  /** One reading of a context at a time; one that is wanted meanwhile follows. */
  async #load(node, wanted, added = new Set()) {
    if (node.loading) {
      node.again = { wanted, added };
      return;
    }
    node.loading = true;
    if (node.loaded === 0 && node.children.length === 0) {
      node.children = [note(node, "reading…")];
      this.#tree.update();
    }
    try {
      const filter = this.#filter;
      const rows = [];
      let answer;
      do {
        answer = await get("naming", { path: pathOf(node), offset: rows.length, limit: Math.min(1000, wanted - rows.length), filter });
        rows.push(...answer.rows);
      } while (rows.length < wanted && rows.length < answer.matching && answer.rows.length > 0);
      this.#take(node, rows, answer, added);
    } catch (error) {
      node.loaded = 0;
      node.children = [note(node, `${error.what ?? error}; ${error.mend ?? ""}`, true)];
    } finally {
      node.loading = false;
    }
    this.#tree.update();
    if (node.again) {
      const { wanted: more, added: others } = node.again;
      node.again = null;
      this.#load(node, more, others);
    }
  }

  #take(node, rows, answer, added) {
    const known = new Map(node.children.filter((child) => !child.note).map((child) => [`${child.context} ${child.id}`, child]));
    node.children = rows.map((row, index) => {
      const child = known.get(`${row.context} ${row.id}`) ?? nodeOf(node, row.id, row.context);
      child.position = index + 1;
      if (added.has(row.id)) {
        child.fresh = true;
        setTimeout(() => {
          child.fresh = false;
          this.#tree.update();
        }, FRESH_MILLIS);
      }
      return child;
    });
    node.loaded = rows.length;
    node.matching = answer.matching;
    if (rows.length < answer.matching) {
      const more = note(node, `${count(answer.matching - rows.length)} more…`);
      more.more = true;
      node.children.push(more);
    } else if (rows.length === 0) {
      node.children.push(note(node, this.#filter ? "no name contains that" : "no names: bind one, and it appears here"));
    }
    if (node === this.#root) {
      const all = `${count(answer.total)}${answer.whole ? "" : " or more"} at the root`;
      setText(byId("naming-count"), this.#filter ? `${count(answer.matching)} of ${all}` : all);
    }
  }
}

function note(parent, text, bad = false) {
  return { ...nodeOf(parent, "", false), text, note: true, bad };
}
