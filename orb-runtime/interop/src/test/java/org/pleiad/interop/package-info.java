/**
 * Runs our ORB against others', in both directions, each in a process of its own.
 *
 * <p>Start reading at {@link org.pleiad.interop.InteropIT}.
 */
package org.pleiad.interop;
