/**
 * Calls through a network that misbehaves on purpose. {@link org.pleiad.orb.faults.FaultyProxy} is the network; it does to
 * each request what a {@link org.pleiad.orb.faults.Fault} says.
 */
package org.pleiad.orb.faults;
