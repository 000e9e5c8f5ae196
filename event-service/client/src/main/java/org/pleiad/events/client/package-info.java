/** Event channels as today's Java likes them: flows, streams and JSON, over the channels of any vendor. */
package org.pleiad.events.client;
