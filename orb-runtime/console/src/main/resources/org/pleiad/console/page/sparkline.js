import { svg } from "./dom.js";

const WIDTH = 240;
const HEIGHT = 44;
const POINTS = 120;

/** A line of the last two minutes, newest at the right; the element and a way to draw it anew. */
export function sparkline(label) {
  const area = svg("path", { class: "area" });
  const line = svg("path", { class: "line" });
  const element = svg(
    "svg",
    { class: "spark", viewBox: `0 0 ${WIDTH} ${HEIGHT}`, preserveAspectRatio: "none", role: "img", "aria-label": label },
    area,
    line,
  );
  return { element, draw: (values) => draw(element, area, line, label, values) };
}

function draw(element, area, line, label, values) {
  const most = Math.max(1, ...values);
  const step = WIDTH / (POINTS - 1);
  const first = WIDTH - step * (values.length - 1);
  const at = values.map(
    (value, i) => `${(first + i * step).toFixed(1)},${(HEIGHT - 2 - (value / most) * (HEIGHT - 6)).toFixed(1)}`,
  );
  const path = at.length > 1 ? `M${at.join("L")}` : "";
  line.setAttribute("d", path);
  area.setAttribute("d", path && `${path}L${WIDTH},${HEIGHT}L${first.toFixed(1)},${HEIGHT}Z`);
  element.setAttribute("aria-label", `${label}, last two minutes, at most ${Math.round(most)}`);
}
