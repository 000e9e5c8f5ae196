package org.pleiad.orb.idl;

import java.util.List;

/** IDL that was read when the program runs, and the objects that it lets the program call. Thread-safe. */
public interface DynamicIdl {

    /** The interfaces that it declares, as {@code Module::Name}, in the order of the text. */
    List<String> interfaces();

    /**
     * The object that a text stands for, as the most derived of the known interfaces that it has. The object may have to
     * be asked for its type.
     *
     * @param reference {@code IOR:}, {@code corbaloc:} or {@code corbaname:}
     * @return {@code null} for the nil reference
     * @throws org.omg.CORBA.BAD_PARAM if the text is malformed, or the object has none of the interfaces
     */
    DynamicObject resolve(String reference);

    /** As {@link #resolve(String)}, for a reference that the program has already. */
    DynamicObject narrow(org.omg.CORBA.Object reference);

    /**
     * The reference as a certain interface; nobody is asked whether the object has it.
     *
     * @param interfaceName {@code Module::Name} or a repository id
     * @throws IllegalArgumentException if the IDL has no such interface
     */
    DynamicObject narrow(org.omg.CORBA.Object reference, String interfaceName);

    /**
     * The object that a text stands for behind a Java interface of the caller's own: its methods are named as the
     * operations and attributes are, and take and return what {@link DynamicObject} does, or records and classes with
     * fields of the same names.
     *
     * @throws IllegalArgumentException if a method of the type fits no operation or attribute
     */
    <T> T resolve(String reference, Class<T> type);

    /** As {@link #resolve(String, Class)}, for a reference that the program has already. */
    <T> T narrow(org.omg.CORBA.Object reference, Class<T> type);

    /**
     * A Java class made from the IDL: an interface for an interface, a bean for a struct or exception, an enum for an
     * enum. The same class each time.
     *
     * @param name {@code Module::Name} or a repository id
     * @throws IllegalArgumentException if there is no such definition, or it is of a kind that has no class
     */
    Class<?> type(String name);
}
