package org.pleiad.naming;

import java.util.Iterator;
import java.util.Map;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CosNaming.Binding;
import org.omg.CosNaming.BindingHolder;
import org.omg.CosNaming.BindingIteratorPOA;
import org.omg.CosNaming.BindingListHolder;
import org.omg.CosNaming.BindingType;
import org.omg.CosNaming.NameComponent;

/** The rest of a listing (Naming Service 1.3, 2.3.6). Called on any thread; its lock guards the iterator. */
final class IteratorServant extends BindingIteratorPOA {
    private final Iterators owner;
    private final Iterator<Map.Entry<NameKey, BoundObject>> rest;
    private final int maxListing;

    IteratorServant(Iterators owner, Iterator<Map.Entry<NameKey, BoundObject>> rest, int maxListing) {
        this.owner = owner;
        this.rest = rest;
        this.maxListing = maxListing;
    }

    @Override
    public synchronized boolean next_one(BindingHolder b) {
        owner.used(this);
        boolean more = rest.hasNext();
        b.value = more ? Listing.binding(rest.next()) : new Binding(new NameComponent[0], BindingType.nobject);
        return more;
    }

    @Override
    public synchronized boolean next_n(int how_many, BindingListHolder bl) {
        owner.used(this);
        if (how_many == 0) {
            throw new BAD_PARAM("how_many must be at least 1", 0, CompletionStatus.COMPLETED_NO);
        }
        bl.value = Listing.take(rest, how_many, maxListing);
        return bl.value.length > 0;
    }

    @Override
    public void destroy() {
        owner.end(this);
    }
}
