import { h, setText } from "./dom.js";

const ROW = 28;
const OVERSCAN = 12;

/**
 * A tree of which only the rows in view are in the page, so that ten thousand names cost what forty do. Nodes are
 * `{ id, context, level, parent, expanded, children, note }`; `more(node)` is asked for what is still missing when the row
 * that stands for it comes into view.
 *
 * Focus stays on the tree; the active row is told by aria-activedescendant.
 */
export class Tree {
  #place;
  #space = h("div", { class: "space", role: "none" });
  #rows = new Map();
  #visible = [];
  #active = null;
  #selected = null;
  #hooks;
  #root;
  #typed = "";
  #typedAt = 0;

  /** `hooks`: `expand(node)`, `more(node)`, `select(node)`. */
  constructor(place, root, hooks) {
    this.#place = place;
    this.#root = root;
    this.#hooks = hooks;
    place.append(this.#space);
    place.addEventListener("scroll", () => this.#draw(), { passive: true });
    place.addEventListener("keydown", (event) => this.#key(event));
    place.addEventListener("click", (event) => this.#click(event));
    place.addEventListener("focus", () => this.#activate(this.#active ?? this.#visible[0]));
    new ResizeObserver(() => this.#draw()).observe(place);
  }

  /** The nodes have changed. */
  update() {
    const flat = [];
    flatten(this.#root, flat);
    this.#visible = flat;
    this.#space.style.height = `${Math.max(1, flat.length) * ROW}px`;
    if (this.#active && !flat.includes(this.#active)) {
      this.#active = flat.find((node) => pathOf(node) === pathOf(this.#active)) ?? this.#nearest(this.#active);
    }
    if (this.#selected && !flat.includes(this.#selected)) {
      this.#selected = flat.find((node) => pathOf(node) === pathOf(this.#selected)) ?? null;
    }
    this.#draw();
  }

  #nearest(node) {
    let parent = node.parent;
    while (parent && !this.#visible.includes(parent)) {
      parent = parent.parent;
    }
    return parent ?? this.#visible[0] ?? null;
  }

  #draw() {
    const first = Math.max(0, Math.floor(this.#place.scrollTop / ROW) - OVERSCAN);
    const last = Math.min(this.#visible.length, Math.ceil((this.#place.scrollTop + this.#place.clientHeight) / ROW) + OVERSCAN);
    const wanted = new Set(this.#visible.slice(first, last));
    if (this.#active) {
      wanted.add(this.#active);
    }
    for (const [node, row] of this.#rows) {
      if (!wanted.has(node)) {
        row.remove();
        this.#rows.delete(node);
      }
    }
    for (let i = first; i < last; i++) {
      this.#row(this.#visible[i], i);
    }
    if (this.#active && !(this.#visible.indexOf(this.#active) >= first && this.#visible.indexOf(this.#active) < last)) {
      const index = this.#visible.indexOf(this.#active);
      if (index >= 0) {
        this.#row(this.#active, index);
      }
    }
    if (this.#active && this.#rows.has(this.#active)) {
      this.#place.setAttribute("aria-activedescendant", this.#rows.get(this.#active).id);
    } else {
      this.#place.removeAttribute("aria-activedescendant");
    }
  }

  #row(node, index) {
    let row = this.#rows.get(node);
    if (!row) {
      row = h("div", { role: "treeitem", id: `node-${node.number}`, class: "node" }, h("span", { class: "mark", "aria-hidden": "true" }), h("span", { class: "name" }));
      row.node = node;
      this.#rows.set(node, row);
      this.#space.append(row);
    }
    row.style.transform = `translateY(${index * ROW}px)`;
    row.style.paddingInlineStart = `${8 + (node.level - 1) * 18}px`;
    row.setAttribute("aria-level", node.level);
    row.setAttribute("aria-posinset", node.position ?? 1);
    row.setAttribute("aria-setsize", node.parent?.matching ?? 1);
    row.setAttribute("aria-selected", String(node === this.#selected));
    if (node.context) {
      row.setAttribute("aria-expanded", String(node.expanded));
    } else {
      row.removeAttribute("aria-expanded");
    }
    row.classList.toggle("active", node === this.#active);
    row.classList.toggle("note", Boolean(node.note));
    row.classList.toggle("bad", Boolean(node.bad));
    row.classList.toggle("fresh", Boolean(node.fresh));
    setText(row.firstChild, node.context ? (node.expanded ? "▾" : "▸") : node.note ? "" : "●");
    setText(row.lastChild, node.text);
    row.title = node.text;
    if (node.more) {
      const parent = node.parent;
      // once only; the row goes away when the rest is there
      node.more = false;
      this.#hooks.more(parent);
    }
    return row;
  }

  #click(event) {
    const node = event.target.closest(".node")?.node;
    if (!node) {
      return;
    }
    this.#activate(node);
    if (node.context && event.target.classList.contains("mark")) {
      this.#toggle(node);
    } else {
      this.#select(node);
      if (node.context && !node.expanded) {
        this.#toggle(node);
      }
    }
  }

  #toggle(node, expanded = !node.expanded) {
    if (node.context && node.expanded !== expanded) {
      node.expanded = expanded;
      if (expanded) {
        this.#hooks.expand(node);
      }
      this.update();
    }
  }

  #select(node) {
    if (!node.note) {
      this.#selected = node;
      this.#draw();
      this.#hooks.select(node);
    }
  }

  #activate(node) {
    if (!node) {
      return;
    }
    this.#active = node;
    const index = this.#visible.indexOf(node);
    const top = index * ROW;
    if (top < this.#place.scrollTop) {
      this.#place.scrollTop = top;
    } else if (top + ROW > this.#place.scrollTop + this.#place.clientHeight) {
      this.#place.scrollTop = top + ROW - this.#place.clientHeight;
    }
    this.#draw();
  }

  #key(event) {
    if (event.ctrlKey || event.altKey || event.metaKey || this.#visible.length === 0) {
      return;
    }
    const node = this.#active ?? this.#visible[0];
    const index = this.#visible.indexOf(node);
    const page = Math.max(1, Math.floor(this.#place.clientHeight / ROW) - 1);
    const go = (to) => this.#activate(this.#visible[Math.min(this.#visible.length - 1, Math.max(0, to))]);
    const keys = {
      ArrowDown: () => go(index + 1),
      ArrowUp: () => go(index - 1),
      PageDown: () => go(index + page),
      PageUp: () => go(index - page),
      Home: () => go(0),
      End: () => go(this.#visible.length - 1),
      ArrowRight: () => (node.context && !node.expanded ? this.#toggle(node, true) : node.context && go(index + 1)),
      ArrowLeft: () => (node.expanded ? this.#toggle(node, false) : this.#visible.includes(node.parent) && this.#activate(node.parent)),
      Enter: () => this.#select(node),
      " ": () => this.#select(node),
    };
    if (keys[event.key]) {
      event.preventDefault();
      keys[event.key]();
    } else if (event.key.length === 1) {
      event.preventDefault();
      this.#type(event.key, index);
    }
  }

  /** Letters lead to the next name that begins with them. */
  #type(letter, index) {
    const now = Date.now();
    this.#typed = now - this.#typedAt < 700 ? this.#typed + letter.toLowerCase() : letter.toLowerCase();
    this.#typedAt = now;
    const from = this.#typed.length > 1 ? index : index + 1;
    const order = [...this.#visible.slice(from), ...this.#visible.slice(0, from)];
    this.#activate(order.find((node) => !node.note && node.text.toLowerCase().startsWith(this.#typed)));
  }
}

function flatten(node, into) {
  into.push(node);
  if (node.expanded) {
    for (const child of node.children) {
      flatten(child, into);
    }
  }
}

/** The name of a node from the root on. */
export function pathOf(node) {
  if (!node.parent) {
    return "";
  }
  const above = pathOf(node.parent);
  return above ? `${above}/${node.id}` : node.id;
}
