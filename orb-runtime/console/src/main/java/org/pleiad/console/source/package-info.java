/**
 * What the console shows of its own: an ORB, its connections and requests, a naming service, event channels.
 *
 * <p>Start reading at {@link org.pleiad.console.source.NamingSource}:
 *
 * <pre>{@code
 * var naming = new NamingSource(new NamingClient(() -> root, 100_000));
 * naming.snapshot(Query.EMPTY).get("rows");
 * }</pre>
 */
package org.pleiad.console.source;
