package org.omg.CORBA;

/** Marks the interfaces that IDL declares {@code local}: their objects never leave the process. */
public interface LocalInterface extends Object {}
