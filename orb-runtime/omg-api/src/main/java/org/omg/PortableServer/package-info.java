/**
 * The portable object adapter and the base of servants. Start reading at {@link org.omg.PortableServer.Servant}.
 *
 * <pre>{@code
 * POA root = POAHelper.narrow(orb.resolve_initial_references("RootPOA"));
 * root.the_POAManager().activate();
 * }</pre>
 */
package org.omg.PortableServer;
