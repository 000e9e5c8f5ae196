package org.pleiad.orb.ior;

/**
 * A component of a profile (CORBA 3.3 part 2, 7.6.2).
 *
 * @param tag one of {@code org.omg.IOP.TAG_*}
 * @param data an encapsulation as a rule; not copied, not to be changed
 */
public record TaggedComponent(int tag, byte[] data) {}
