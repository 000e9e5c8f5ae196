package org.pleiad.groups.services;

/**
 * An event that is kept.
 *
 * @param taken when it was taken, a {@code TimeBase::TimeT}
 * @param form what the octets are
 * @param octets not to be changed any more
 */
record Kept(long taken, byte form, byte[] octets) {}
