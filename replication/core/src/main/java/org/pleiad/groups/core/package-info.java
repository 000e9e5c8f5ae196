/**
 * The replication core: many replicated objects, light groups, on one ordering domain. Views, requests, their replies and what
 * recognises their repetitions are entries of one log or follow from them, so all members agree on them without another word.
 *
 * <p>Knows nothing of CORBA: requests and replies are octets. Start reading at {@link org.pleiad.groups.core.Domain}, then
 * {@link org.pleiad.groups.core.Member}.
 *
 * <pre>{@code
 * Domain domain = Domains.open(engine, config, environment, transfers);
 * domain.serve(type, group -> new CounterMember());
 * GroupInfo group = domain.create(definition).toCompletableFuture().get(5, SECONDS);
 * domain.join(group.id());
 * Reply reply = domain.invoke(group.id(), request).toCompletableFuture().get(5, SECONDS);
 * }</pre>
 */
package org.pleiad.groups.core;
