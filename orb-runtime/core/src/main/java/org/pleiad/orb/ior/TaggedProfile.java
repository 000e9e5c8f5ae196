package org.pleiad.orb.ior;

/**
 * A profile of a reference, undecoded.
 *
 * @param tag {@code TAG_INTERNET_IOP} (0), {@code TAG_MULTIPLE_COMPONENTS} (1) or another
 * @param data the encapsulation; not copied, not to be changed
 */
public record TaggedProfile(int tag, byte[] data) {}
