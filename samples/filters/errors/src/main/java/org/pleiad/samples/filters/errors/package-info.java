/**
 * A filter that sees every failure of a call in one place, and sends calls that nobody has carried out to a stand-in. The
 * client's code does not know of it.
 *
 * <p>Start reading at {@link org.pleiad.samples.filters.errors.FailureFilter}, and run it with
 * {@code samples/filters/errors/run}.
 *
 * <pre>{@code
 * ORB.init(new String[] {"-ORBInitRef", "StandIn=" + reference}, properties);
 * counter.add(1); // to the stand-in, if its server is gone
 * }</pre>
 */
package org.pleiad.samples.filters.errors;
