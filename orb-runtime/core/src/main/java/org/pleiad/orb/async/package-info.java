/**
 * Calls that nobody waits for: what generated code for asynchronous calls is made of, and programs without it may use.
 *
 * <p>Start reading at {@link org.pleiad.orb.async.AsyncCall}. What goes to many is marshalled once by
 * {@link org.pleiad.orb.async.PreparedArguments}.
 *
 * <pre>{@code
 * CompletableFuture<Integer> answer = AsyncCall.to(grid, "get")
 *         .arguments(out -> out.write_long(7))
 *         .returning(InputStream::read_long);
 * }</pre>
 */
package org.pleiad.orb.async;
