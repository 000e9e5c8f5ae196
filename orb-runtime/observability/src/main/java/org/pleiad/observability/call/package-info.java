/**
 * Calls as Micrometer observations: what is told of them, under which names, and how the trace goes with the request.
 *
 * <p>Start reading at {@link org.pleiad.observability.call.CallInterceptors}.
 *
 * <pre>{@code
 * new CallInterceptors(registry).register(info);
 * }</pre>
 */
package org.pleiad.observability.call;
