/**
 * Priorities, thread pools and the like of real-time ORBs. Start reading at {@link org.omg.RTCORBA.RTORB}.
 *
 * <pre>{@code
 * RTORB rtorb = RTORBHelper.narrow(orb.resolve_initial_references("RTORB"));
 * Mutex mutex = rtorb.create_mutex();
 * }</pre>
 */
package org.omg.RTCORBA;
