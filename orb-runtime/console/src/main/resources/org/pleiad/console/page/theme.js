// Loaded before the page is drawn, so that a chosen theme does not flash into place. Without a choice the system's holds.
"use strict";
(() => {
  const KEY = "pleiad-theme";
  const THEMES = ["system", "light", "dark"];

  function stored() {
    try {
      const theme = localStorage.getItem(KEY);
      return THEMES.includes(theme) ? theme : "system";
    } catch {
      return "system"; // a browser that keeps nothing
    }
  }

  function show(theme) {
    if (theme === "system") {
      delete document.documentElement.dataset.theme;
    } else {
      document.documentElement.dataset.theme = theme;
    }
    const button = document.getElementById("theme");
    if (button) {
      button.textContent = `◐ ${theme}`;
      button.setAttribute("aria-label", `Theme: ${theme}`);
    }
  }

  let theme = stored();
  show(theme);
  document.addEventListener("DOMContentLoaded", () => {
    show(theme);
    document.getElementById("theme").addEventListener("click", () => {
      theme = THEMES[(THEMES.indexOf(theme) + 1) % THEMES.length];
      show(theme);
      try {
        localStorage.setItem(KEY, theme);
      } catch {
        // chosen for this visit only
      }
    });
  });
})();
