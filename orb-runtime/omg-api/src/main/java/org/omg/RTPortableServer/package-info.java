/**
 * The object adapter of real-time ORBs. Start reading at {@link org.omg.RTPortableServer.POA}.
 *
 * <pre>{@code
 * org.omg.RTPortableServer.POA poa = POAHelper.narrow(rootPoa);
 * byte[] id = poa.activate_object_with_priority(servant, (short) 7);
 * }</pre>
 */
package org.omg.RTPortableServer;
