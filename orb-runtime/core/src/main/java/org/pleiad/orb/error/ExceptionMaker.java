package org.pleiad.orb.error;

import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.SystemException;

/** The constructor of a class of system exceptions. */
@FunctionalInterface
interface ExceptionMaker {

    SystemException make(String reason, int minor, CompletionStatus completed);
}
