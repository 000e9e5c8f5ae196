package org.omg.CORBA;

import org.omg.CORBA.TSIdentificationPackage.AlreadyIdentified;
import org.omg.CORBA.TSIdentificationPackage.NotAvailable;
import org.omg.CosTSPortability.Receiver;
import org.omg.CosTSPortability.Sender;

/** Where a transaction service makes itself known to the ORB. A pseudo object. Transaction Service 1.4. */
public interface TSIdentification {
    /** Calls go through {@code sender} from now on. */
    void identify_sender(Sender sender) throws NotAvailable, AlreadyIdentified;

    /** Requests go through {@code receiver} from now on. */
    void identify_receiver(Receiver receiver) throws NotAvailable, AlreadyIdentified;
}
