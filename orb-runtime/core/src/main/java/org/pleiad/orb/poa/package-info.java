/**
 * The Portable Object Adapter (CORBA 3.3 part 1, 15): which servant carries out the requests for which object.
 *
 * <p>Start reading at {@link org.pleiad.orb.poa.ObjectAdapters}, then {@link org.pleiad.orb.poa.PoaNode}.
 *
 * <pre>{@code
 * ObjectAdapters adapters = ObjectAdapters.create(orb, references, PoaConfig.named("bank"));
 * adapters.rootPoa().the_POAManager().activate();
 * }</pre>
 */
package org.pleiad.orb.poa;
