/**
 * The smallest whole program: an interface in IDL, a server, a client, a naming service between them.
 *
 * <p>Start reading at {@link org.pleiad.samples.grid.GridServer}, and run it with {@code samples/grid/run}.
 *
 * <pre>{@code
 * grid cells = gridHelper.narrow(names.resolve_str("grid"));
 * cells.set((short) 2, (short) 3, 42);
 * }</pre>
 */
package org.pleiad.samples.grid;
