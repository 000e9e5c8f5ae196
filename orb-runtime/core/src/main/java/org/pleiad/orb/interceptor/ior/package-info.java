/**
 * IOR interceptors: what they add to references, and what they are told of object adapters (CORBA 3.3 part 1, 16.6).
 *
 * <p>Start reading at {@link org.pleiad.orb.interceptor.ior.IorInterceptors}.
 *
 * <pre>{@code
 * AdapterReferences references = interceptors.establish(adapter);
 * org.omg.CORBA.Object reference = references.create(objectId, repositoryId);
 * }</pre>
 */
package org.pleiad.orb.interceptor.ior;
