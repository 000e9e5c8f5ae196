/**
 * ORB initializers: how programs take part in starting an ORB (CORBA 3.3 part 1, 16.8).
 *
 * <p>Start reading at {@link org.pleiad.orb.interceptor.init.Initializers}.
 *
 * <pre>{@code
 * List<ORBInitializer> found = Initializers.find(classes, given);
 * new Initializers(interceptors, policies, codecs, references, orbId, arguments).run(found);
 * }</pre>
 */
package org.pleiad.orb.interceptor.init;
