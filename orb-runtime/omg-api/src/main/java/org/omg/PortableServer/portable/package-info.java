/**
 * What an object adapter puts behind a servant. Start reading at {@link org.omg.PortableServer.portable.Delegate}.
 *
 * <pre>{@code
 * servant._set_delegate(adapterDelegate);
 * POA poa = servant._poa();
 * }</pre>
 */
package org.omg.PortableServer.portable;
