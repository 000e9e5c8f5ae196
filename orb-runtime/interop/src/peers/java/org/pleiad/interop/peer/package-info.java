/**
 * A server and a client of the kitchen sink and the grid in plain CORBA for Java: nothing here knows whose ORB runs it.
 * The interoperation tests compile this package against each ORB's own stubs and run it in processes of its own.
 *
 * <p>Start reading at {@link org.pleiad.interop.peer.PeerServer} and {@link org.pleiad.interop.peer.PeerClient}.
 */
package org.pleiad.interop.peer;
