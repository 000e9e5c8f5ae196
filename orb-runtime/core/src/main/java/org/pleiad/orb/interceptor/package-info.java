/**
 * Portable interceptors (CORBA 3.3 part 1, 16): what is common to both sides of a request.
 *
 * <p>Start reading at {@link org.pleiad.orb.interceptor.Interceptors}, then {@link org.pleiad.orb.interceptor.Flow}.
 *
 * <pre>{@code
 * Outcome refused = flow.begin();       // starting points
 * Outcome outcome = flow.end(replied);  // ending points, which may replace the outcome
 * }</pre>
 */
package org.pleiad.orb.interceptor;
