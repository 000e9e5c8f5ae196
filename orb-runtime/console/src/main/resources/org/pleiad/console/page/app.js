// Puts the page together: panels, the tree, and the stream that feeds them.

import { byId, setText } from "./dom.js";
import { Naming } from "./naming.js";
import { absent, channels, connections, overview, requests } from "./panels.js";
import { connect } from "./stream.js";

const naming = new Naming();

function hello({ sources }) {
  if (sources.includes("naming")) {
    naming.refresh();
  } else {
    document.body.classList.add("no-naming");
  }
  if (!sources.includes("channels")) {
    absent("channels", "No event service was given to this console.", "Start it with --events and the reference of one.");
  }
  if (!sources.includes("orb")) {
    document.body.classList.add("no-orb");
  }
}

connect(
  { hello, orb: overview(), connections: connections(), requests: requests(), channels: channels(), naming: (event) => naming.changed(event) },
  (state, text) => {
    byId("live").dataset.state = state;
    setText(byId("live"), text);
  },
);
