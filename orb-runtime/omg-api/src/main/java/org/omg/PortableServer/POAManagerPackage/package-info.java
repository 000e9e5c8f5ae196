/**
 * State and exception of {@link org.omg.PortableServer.POAManager}. Start reading at {@link org.omg.PortableServer.POAManagerPackage.State}.
 *
 * <pre>{@code
 * if (poa.the_POAManager().get_state() == State.HOLDING)
 *     poa.the_POAManager().activate();
 * }</pre>
 */
package org.omg.PortableServer.POAManagerPackage;
