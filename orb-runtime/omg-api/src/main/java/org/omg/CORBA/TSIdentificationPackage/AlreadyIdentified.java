package org.omg.CORBA.TSIdentificationPackage;

import org.omg.CORBA.UserException;

/** Another transaction service came first. */
public final class AlreadyIdentified extends UserException {
    public AlreadyIdentified() {}
}
