/**
 * What generated stubs and skeletons use of the ORB: streams, delegates and marker types. Start reading at {@link org.omg.CORBA.portable.ObjectImpl}.
 *
 * <pre>{@code
 * OutputStream request = stub._request("get", true);
 * InputStream reply = stub._invoke(request);
 * }</pre>
 */
package org.omg.CORBA.portable;
