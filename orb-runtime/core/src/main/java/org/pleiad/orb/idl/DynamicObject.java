package org.pleiad.orb.idl;

import java.util.Map;

/**
 * A reference that can be called by the names in its IDL. Thread-safe.
 *
 * <p>Arguments are the values of the standard mapping, or plain ones: a map, a record or a class with fields for a
 * struct, a string for an enum, a list or an array for a sequence. Results are plain: boxed primitives, unsigned numbers
 * in the next larger type (an octet is an {@code Integer}), {@code BigInteger} for {@code unsigned long long},
 * {@code byte[]} for a sequence of octets, lists for others, maps in the order of the members for structs, strings for
 * enums, {@code BigDecimal} for fixed, and a {@code DynamicObject} for a reference whose interface is known.
 */
public interface DynamicObject {

    /**
     * Calls an operation.
     *
     * @param arguments in and inout parameters in order
     * @return the result, {@code null} if there is none; with out or inout parameters a map of these by name, the result
     *     being under {@value #RESULT}
     * @throws RaisedException if the operation raises a user exception
     * @throws IllegalArgumentException if there is no such operation, or the arguments do not fit; nothing was sent then
     * @throws org.omg.CORBA.SystemException as every call
     */
    Object call(String operation, Object... arguments);

    /** As {@link #call}, with the arguments by the names of the parameters. */
    Object callNamed(String operation, Map<String, ?> arguments);

    /** Key of the result where out parameters are returned too: no IDL name begins so. */
    String RESULT = "_return";

    /** Reads an attribute. */
    Object get(String attribute);

    /** Writes an attribute. */
    void set(String attribute, Object value);

    /** The same object; calls send these properties where the operation has a {@code context} clause that names them. */
    DynamicObject withContext(Map<String, String> properties);

    /** The repository id of the interface that the object is called by. */
    String interfaceId();

    /** What all this is about. */
    org.omg.CORBA.Object reference();

    /** The object behind a Java interface; see {@link DynamicIdl#resolve(String, Class)}. */
    <T> T as(Class<T> type);

    /** What stands behind a Java interface implements this, so that it can be sent as a reference again. */
    interface Proxy {
        /** The object behind it. */
        DynamicObject _dynamicObject();
    }
}
