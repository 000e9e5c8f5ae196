// Builds elements. Texts become text nodes, never markup: names and addresses come from strangers.

const SVG = "http://www.w3.org/2000/svg";

/** An element with attributes and children; null and false children are left out. */
export function h(tag, attributes = {}, ...children) {
  return fill(document.createElement(tag), attributes, children);
}

/** The same for SVG. */
export function svg(tag, attributes = {}, ...children) {
  return fill(document.createElementNS(SVG, tag), attributes, children);
}

function fill(element, attributes, children) {
  for (const [name, value] of Object.entries(attributes)) {
    if (name.startsWith("on")) {
      element.addEventListener(name.slice(2), value);
    } else if (value === true) {
      element.setAttribute(name, "");
    } else if (value !== false && value != null) {
      element.setAttribute(name, value);
    }
  }
  element.append(...children.filter((child) => child != null && child !== false));
  return element;
}

export const byId = (id) => document.getElementById(id);

/** Changes a text only where it is another one, so that nothing is laid out anew for nothing. */
export function setText(element, text) {
  if (element.textContent !== text) {
    element.textContent = text;
  }
}

/** A notice: what is the matter, and what to do about it. */
export function notice(what, mend, isError = false) {
  return h("div", { class: isError ? "empty error" : "empty" }, h("p", {}, what), mend ? h("p", {}, mend) : null);
}
