/**
 * The engine of one process: hosts share a log in memory. The embedded default, and the engine of the simulator.
 *
 * <p>Start reading at {@code LocalEngine}.
 */
package org.pleiad.groups.local;
