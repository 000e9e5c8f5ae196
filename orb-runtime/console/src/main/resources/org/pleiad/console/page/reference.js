import { byId, h, notice } from "./dom.js";
import { get } from "./stream.js";

let asked = 0;

/** Shows what the reference of a name says. */
export async function show(path, title) {
  const mine = ++asked;
  const place = byId("reference");
  // not what was there before under the new name, should the service be slow
  place.replaceChildren(h("h3", {}, title), h("p", { class: "empty" }, "reading…"));
  try {
    const found = await get("reference", { path });
    if (mine === asked) {
      place.replaceChildren(...describe(found, title));
    }
  } catch (error) {
    if (mine === asked) {
      place.replaceChildren(h("h3", {}, title), notice(error.what ?? String(error), error.mend, true));
    }
  }
}

function describe(found, title) {
  const parts = [h("h3", {}, title), h("dl", {}, ...line("Type", found.nil ? "the nil reference" : found.type || "none told"))];
  for (const profile of found.profiles ?? []) {
    parts.push(h("h4", {}, profile.host ? `${profile.host}:${profile.port}` : (profile.name ?? `profile ${profile.tag}`)));
    parts.push(members(profile, ["name", "host", "port"]));
  }
  parts.push(h("h4", {}, "As text"), h("p", { class: "ior" }, found.reference), copy(found.reference));
  return parts;
}

function members(map, without) {
  const list = h("dl");
  for (const [name, value] of Object.entries(map)) {
    if (!without.includes(name)) {
      list.append(...line(words(name), value));
    }
  }
  return list;
}

function line(name, value) {
  let shown;
  if (Array.isArray(value)) {
    shown = value.map((each) => (each !== null && typeof each === "object" ? members(each, []) : h("span", { class: "item" }, String(each))));
  } else if (value !== null && typeof value === "object") {
    shown = [members(value, [])];
  } else {
    shown = [String(value)];
  }
  return [h("dt", {}, name), h("dd", {}, ...shown)];
}

/** keyText becomes key text. */
function words(name) {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function copy(text) {
  const button = h("button", { type: "button" }, "Copy");
  button.addEventListener("click", async () => {
    try {
      await navigator.clipboard.writeText(text);
      button.textContent = "Copied";
    } catch {
      button.textContent = "The browser refused; select the text and copy it";
    }
  });
  return button;
}
