package org.pleiad.groups.client;

import org.omg.CORBA.UserException;

/**
 * Calls one operation of a member, once, and does nothing else: {@code grid -> grid.get(1, 2)}. It is run once to see what is to
 * be called, and again for each reply, with the same stub; so holders for out parameters have to be its own.
 *
 * @param <T> the interface
 * @param <R> what is made of a reply
 */
@FunctionalInterface
public interface GroupCall<T, R> {
    /** Makes the call. */
    R on(T member) throws UserException;
}
