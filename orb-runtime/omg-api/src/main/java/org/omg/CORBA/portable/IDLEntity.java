package org.omg.CORBA.portable;

import java.io.Serializable;

/** Marks the classes that are generated for an IDL type and marshalled by its helper. */
public interface IDLEntity extends Serializable {}
