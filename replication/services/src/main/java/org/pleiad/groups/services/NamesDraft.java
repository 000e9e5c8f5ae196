package org.pleiad.groups.services;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.pleiad.groups.services.NamesEdit.Kind;
import org.pleiad.groups.services.NamesEdit.Step;
import org.pleiad.naming.store.Bound;
import org.pleiad.naming.store.NameKey;
import org.pleiad.naming.store.NamesChange;

/**
 * A change that is being made on this replica's names without changing them: it writes down what was looked at and what is to be.
 * Used by one thread, for one change.
 */
final class NamesDraft implements NamesChange {
    private final NamesTree names;
    private final List<Step> seen = new ArrayList<>();
    private final List<Step> wanted = new ArrayList<>();
    private final Map<Place, Bound> written = new HashMap<>();
    private long nextContext;

    NamesDraft(NamesTree names) {
        this.names = names;
        this.nextContext = names.next;
    }

    /** What is to be put into the log. */
    NamesEdit edit() {
        List<Step> steps = new ArrayList<>(seen);
        steps.addAll(wanted);
        return new NamesEdit(steps);
    }

    boolean changesNothing() {
        return wanted.isEmpty();
    }

    @Override
    public Bound find(long context, NameKey name) {
        Place place = new Place(context, name);
        if (written.containsKey(place)) {
            return written.get(place);
        }
        Bound bound = names.find(context, name);
        seen.add(new Step(Kind.IF_BOUND, place, bound, 0));
        return bound;
    }

    @Override
    public boolean exists(long context) {
        boolean exists = names.exists(context);
        seen.add(new Step(Kind.IF_EXISTS, Place.first(context), null, exists ? 1 : 0));
        return exists;
    }

    @Override
    public boolean isEmpty(long context) {
        boolean empty = names.isEmpty(context);
        seen.add(new Step(Kind.IF_EMPTY, Place.first(context), null, empty ? 1 : 0));
        return empty;
    }

    @Override
    public List<Entry> list(long context, NameKey after, int most) {
        seen.add(new Step(Kind.IF_VERSION, Place.first(context), null, names.version));
        return names.list(context, after, most);
    }

    @Override
    public long create() {
        long context = nextContext++;
        wanted.add(new Step(Kind.CREATE, Place.first(context), null, context));
        return context;
    }

    @Override
    public void drop(long context) {
        wanted.add(new Step(Kind.DROP, Place.first(context), null, 0));
    }

    @Override
    public void put(long context, NameKey name, Bound bound) {
        Place place = new Place(context, name);
        // a name goes into a context that is there, whoever looked
        if (context < names.next) {
            exists(context);
        }
        written.put(place, bound);
        wanted.add(new Step(Kind.PUT, place, bound, 0));
    }

    @Override
    public void remove(long context, NameKey name) {
        Place place = new Place(context, name);
        written.put(place, null);
        wanted.add(new Step(Kind.REMOVE, place, null, 0));
    }

    @Override
    public void close() {
        // nothing is held
    }
}
