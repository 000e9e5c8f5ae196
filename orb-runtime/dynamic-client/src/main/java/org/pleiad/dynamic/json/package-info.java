/**
 * Arguments and results of dynamic calls as JSON (RFC 8259).
 *
 * <p>Start reading at {@link org.pleiad.dynamic.json.JsonArguments} and {@link org.pleiad.dynamic.json.JsonWriter}.
 *
 * <pre>{@code
 * Object point = JsonText.parse("{\"x\": 1, \"y\": 2.5}");
 * String text = new JsonWriter(orb, false).text(grid.call("corner", point));
 * }</pre>
 */
package org.pleiad.dynamic.json;
