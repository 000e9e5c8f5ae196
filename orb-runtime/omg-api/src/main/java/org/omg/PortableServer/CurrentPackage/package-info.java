/**
 * The exception of {@link org.omg.PortableServer.Current}. Start reading at {@link org.omg.PortableServer.CurrentPackage.NoContext}.
 *
 * <pre>{@code
 * try { byte[] id = current.get_object_id();
 * } catch (NoContext outsideOfARequest) { … }
 * }</pre>
 */
package org.omg.PortableServer.CurrentPackage;
