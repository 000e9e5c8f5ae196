package org.pleiad.orb.echo;

import org.omg.CORBA.portable.IDLEntity;

/** The interface of the tests' objects. */
public interface Echo extends EchoOperations, org.omg.CORBA.Object, IDLEntity {}
