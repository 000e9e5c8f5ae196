/**
 * Exceptions of {@link org.omg.PortableServer.POA}. Start reading at {@link org.omg.PortableServer.POAPackage.WrongPolicy}.
 *
 * <pre>{@code
 * try { poa.servant_to_id(servant);
 * } catch (ServantNotActive | WrongPolicy refused) { … }
 * }</pre>
 */
package org.omg.PortableServer.POAPackage;
