package org.pleiad.orb.group;

import java.util.List;
import java.util.function.Predicate;

/**
 * What server interceptors are told of an object whose requests a router takes, in place of an object adapter and a servant.
 *
 * @param adapterId what the keys of the router's objects have in common; not to be changed
 * @param adapterName the same for people
 * @param objectId not to be changed
 * @param interfaceId repository id of the most derived interface
 * @param isA whether the object is of an interface, as far as this process knows
 * @param type a class that has the operations, by which user exceptions are known; {@code null}: there is none in this process
 */
public record RoutedObject(
        byte[] adapterId,
        List<String> adapterName,
        byte[] objectId,
        String interfaceId,
        Predicate<String> isA,
        Class<?> type) {

    public RoutedObject {
        adapterName = List.copyOf(adapterName);
    }
}
