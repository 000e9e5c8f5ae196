package org.pleiad.naming;

import java.util.List;
import org.omg.CORBA.CompletionStatus;
import org.omg.CosNaming.Binding;
import org.omg.CosNaming.BindingHolder;
import org.omg.CosNaming.BindingIteratorPOA;
import org.omg.CosNaming.BindingListHolder;
import org.omg.CosNaming.BindingType;
import org.omg.CosNaming.NameComponent;
import org.pleiad.naming.store.NameKey;
import org.pleiad.naming.store.Names;
import org.pleiad.orb.error.Minor;

/**
 * The rest of a listing (Naming Service 1.3, 2.3.6). Called on any thread. It remembers the name that it has told last and
 * nothing else, so that it costs the same for a million names as for ten; what changes meanwhile may or may not be seen.
 */
final class IteratorServant extends BindingIteratorPOA {
    private final Iterators owner;
    private final StoredNames stored;
    private final long context;
    private final int maxListing;

    /** Guarded by this; {@code null} before the first. */
    private NameKey told;

    IteratorServant(Iterators owner, StoredNames stored, long context, NameKey told, int maxListing) {
        this.owner = owner;
        this.stored = stored;
        this.context = context;
        this.told = told;
        this.maxListing = maxListing;
    }

    private synchronized List<Names.Entry> next(int most) {
        owner.used(this);
        List<Names.Entry> next;
        try (Names names = stored.names()) {
            next = names.list(context, told, most);
        }
        if (!next.isEmpty()) {
            told = next.get(next.size() - 1).name();
        }
        return next;
    }

    @Override
    public boolean next_one(BindingHolder b) {
        List<Names.Entry> next = next(1);
        b.value =
                next.isEmpty() ? new Binding(new NameComponent[0], BindingType.nobject) : Listing.binding(next.get(0));
        return !next.isEmpty();
    }

    @Override
    public boolean next_n(int how_many, BindingListHolder bl) {
        if (how_many == 0) {
            throw Minor.LISTING_OF_NOTHING.exception(CompletionStatus.COMPLETED_NO, "how_many must be at least 1");
        }
        bl.value = Listing.bindings(next(Listing.most(how_many, maxListing)));
        return bl.value.length > 0;
    }

    @Override
    public void destroy() {
        owner.end(this);
    }
}
