/**
 * The naming service (CosNaming, Naming Service 1.3) as an ordinary ORB object: names bound to objects and to further
 * contexts, here or in other servers; with a store they outlive the process.
 *
 * <p>Start reading at {@link org.pleiad.naming.NamingServer}, then {@code ContextServant}.
 *
 * <pre>{@code
 * ORB orb = ORB.init(new String[] {"-ORBListenEndpoints", "iiop://127.0.0.1:2809"}, null);
 * NamingServer naming = NamingServer.start(orb, NamingConfig.DEFAULT.withStore(Path.of("names")));
 * }</pre>
 */
package org.pleiad.naming;
