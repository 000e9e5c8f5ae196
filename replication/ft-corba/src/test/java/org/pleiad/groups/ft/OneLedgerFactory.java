package org.pleiad.groups.ft;

import org.omg.CORBA.Any;
import org.omg.CORBA.AnyHolder;
import org.omg.FT.GenericFactoryPOA;
import org.omg.FT.ObjectNotCreated;
import org.omg.FT.Property;
import org.pleiad.groups.ft.ledgers.Ledger;

/** An application's factory at a location that is no host of the domain; it makes one object. */
final class OneLedgerFactory extends GenericFactoryPOA {
    private final Ledger ledger;
    private boolean isMade;

    OneLedgerFactory(Ledger ledger) {
        this.ledger = ledger;
    }

    @Override
    public synchronized org.omg.CORBA.Object create_object(String typeId, Property[] criteria, AnyHolder id)
            throws ObjectNotCreated {
        if (isMade) {
            throw new ObjectNotCreated();
        }
        isMade = true;
        id.value = _orb().create_any();
        id.value.insert_long(1);
        return ledger;
    }

    @Override
    public void delete_object(Any id) {}
}
