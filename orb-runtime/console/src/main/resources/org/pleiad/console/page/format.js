// Numbers as people read them.

const WHOLE = new Intl.NumberFormat("en", { maximumFractionDigits: 0 });
const TENTH = new Intl.NumberFormat("en", { maximumFractionDigits: 1, minimumFractionDigits: 1 });

export const count = (number) => WHOLE.format(number);

export const rate = (perSecond) => (perSecond >= 100 || perSecond === 0 ? WHOLE : TENTH).format(perSecond);

export function octets(number) {
  const units = ["B", "KiB", "MiB", "GiB", "TiB"];
  let unit = 0;
  while (number >= 1024 && unit < units.length - 1) {
    number /= 1024;
    unit++;
  }
  return `${(unit === 0 || number >= 100 ? WHOLE : TENTH).format(number)} ${units[unit]}`;
}

export function micros(number) {
  if (number === 0) {
    return "–";
  }
  if (number < 1000) {
    return `${WHOLE.format(number)} µs`;
  }
  return number < 1e6 ? `${TENTH.format(number / 1000)} ms` : `${TENTH.format(number / 1e6)} s`;
}

/** How long ago a moment of the server's clock was; both clocks are the same machine's, or nearly. */
export function ago(millis) {
  if (!millis) {
    return "–";
  }
  const seconds = Math.max(0, Math.round((Date.now() - millis) / 1000));
  if (seconds < 60) {
    return `${seconds} s`;
  }
  if (seconds < 3600) {
    return `${Math.floor(seconds / 60)} min`;
  }
  return seconds < 172800 ? `${Math.floor(seconds / 3600)} h` : `${Math.floor(seconds / 86400)} days`;
}
