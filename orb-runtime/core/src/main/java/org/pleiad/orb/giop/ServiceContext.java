package org.pleiad.orb.giop;

/**
 * Data of a service that travels with a request or reply (CORBA 3.3 part 2, 9.3.4).
 *
 * @param id one of {@code org.omg.IOP.ServiceId}
 * @param data an encapsulation as a rule; not copied, not to be changed
 */
public record ServiceContext(int id, byte[] data) {}
