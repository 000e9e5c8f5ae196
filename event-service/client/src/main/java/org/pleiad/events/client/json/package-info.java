/**
 * Events as JSON with the names of CloudEvents.
 *
 * <p>Start reading at {@link org.pleiad.events.client.json.EventJson}.
 *
 * <pre>{@code
 * String line = new EventJson(orb).text(new EventView("1", Instant.now(), event));
 * StructuredEvent same = new EventJson(orb).read(line).event();
 * }</pre>
 */
package org.pleiad.events.client.json;
