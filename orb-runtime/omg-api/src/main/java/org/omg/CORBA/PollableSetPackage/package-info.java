/**
 * Exceptions of {@link org.omg.CORBA.PollableSet}.
 *
 * <pre>{@code
 * try {
 *     Pollable ready = set.get_ready_pollable(timeout);
 * } catch (NoPossiblePollable empty) { … }
 * }</pre>
 */
package org.omg.CORBA.PollableSetPackage;
