package org.pleiad.groups.services;

import java.util.List;
import java.util.function.Supplier;
import org.pleiad.naming.store.Bound;
import org.pleiad.naming.store.NameKey;
import org.pleiad.naming.store.Names;

/**
 * A replica's names for a reader: what is there is told at once; what is not may only not have come here yet, so it is looked for
 * once more when this replica is up to date. Used by one thread.
 */
final class UpToDate implements Names {
    private final Supplier<NamesTree> waits;
    private NamesTree names;
    private boolean sure;

    UpToDate(NamesTree names, Supplier<NamesTree> waits) {
        this.names = names;
        this.waits = waits;
    }

    private NamesTree sureNames() {
        if (!sure) {
            names = waits.get();
            sure = true;
        }
        return names;
    }

    @Override
    public Bound find(long context, NameKey name) {
        Bound bound = names.find(context, name);
        return bound != null || sure ? bound : sureNames().find(context, name);
    }

    @Override
    public boolean exists(long context) {
        return names.exists(context) || !sure && sureNames().exists(context);
    }

    @Override
    public boolean isEmpty(long context) {
        return sureNames().isEmpty(context);
    }

    @Override
    public List<Entry> list(long context, NameKey after, int most) {
        return sureNames().list(context, after, most);
    }

    @Override
    public void close() {
        // nothing is held
    }
}
