import { h, notice, setText } from "./dom.js";

/**
 * A table that keeps its rows by id and changes only the cells whose text changed. Columns: `title`, `text(row)`,
 * `order(row)` to sort by, `number` for right-aligned ones, `wide` for those that narrow screens leave out, `flag(row)` for
 * a cell that wants attention.
 */
export class Table {
  #columns;
  #place;
  #empty;
  #table;
  #body;
  #heads = [];
  #shown = new Map();
  #by;
  #down = true;
  #rows = [];

  constructor(place, caption, columns, sortedBy, empty) {
    this.#place = place;
    this.#columns = columns;
    this.#by = sortedBy;
    this.#empty = empty;
    this.#body = h("tbody");
    columns.forEach((column, index) => {
      const button = h("button", { type: "button", onclick: () => this.#sortBy(index) }, column.title);
      this.#heads.push(h("th", { scope: "col", class: classOf(column) }, button));
    });
    this.#table = h("table", {}, h("caption", { class: "unseen" }, caption), h("thead", {}, h("tr", {}, ...this.#heads)), this.#body);
    this.#mark();
    place.replaceChildren(notice("Waiting for the first figures."));
  }

  show(rows) {
    this.#rows = [...rows];
    this.#draw();
  }

  #sortBy(index) {
    this.#down = this.#by === index ? !this.#down : Boolean(this.#columns[index].number);
    this.#by = index;
    this.#mark();
    this.#draw();
  }

  #mark() {
    this.#heads.forEach((head, index) => {
      head.setAttribute("aria-sort", index !== this.#by ? "none" : this.#down ? "descending" : "ascending");
    });
  }

  #draw() {
    if (this.#rows.length === 0) {
      this.#shown.clear();
      this.#body.replaceChildren();
      this.#place.replaceChildren(this.#empty());
      return;
    }
    if (this.#table.parentNode !== this.#place) {
      this.#place.replaceChildren(this.#table);
    }
    const order = this.#columns[this.#by].order;
    const sign = this.#down ? -1 : 1;
    this.#rows.sort((one, other) => sign * compare(order(one), order(other)) || compare(one.id, other.id));
    const left = new Set(this.#shown.keys());
    let before = null;
    for (const row of this.#rows) {
      left.delete(row.id);
      const line = this.#line(row);
      const wanted = before ? before.nextSibling : this.#body.firstChild;
      if (line !== wanted) {
        this.#body.insertBefore(line, wanted);
      }
      before = line;
    }
    for (const id of left) {
      this.#shown.get(id).remove();
      this.#shown.delete(id);
    }
  }

  #line(row) {
    let line = this.#shown.get(row.id);
    if (!line) {
      line = h("tr", {}, ...this.#columns.map((column) => h(column.head ? "th" : "td", { class: classOf(column), scope: column.head ? "row" : null })));
      this.#shown.set(row.id, line);
    }
    this.#columns.forEach((column, index) => {
      const cell = line.children[index];
      setText(cell, column.text(row));
      if (column.head) {
        cell.title = column.text(row);
      }
      cell.classList.toggle("flag", Boolean(column.flag?.(row)));
    });
    return line;
  }
}

function classOf(column) {
  return [column.number ? "number" : "", column.wide ? "wide" : ""].join(" ").trim() || null;
}

function compare(one, other) {
  return typeof one === "number" ? one - other : String(one).localeCompare(String(other), "en", { numeric: true });
}
