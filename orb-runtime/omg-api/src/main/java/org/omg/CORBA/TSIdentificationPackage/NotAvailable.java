package org.omg.CORBA.TSIdentificationPackage;

import org.omg.CORBA.UserException;

/** The ORB has no place for transaction services. */
public final class NotAvailable extends UserException {
    public NotAvailable() {}
}
