package org.pleiad.events.filter;

import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import org.omg.CORBA.Any;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.INTERNAL;
import org.omg.CORBA.OBJECT_NOT_EXIST;
import org.omg.CORBA.UserException;
import org.omg.CosNotifyFilter.Filter;
import org.omg.CosNotifyFilter.FilterFactory;
import org.omg.CosNotifyFilter.FilterFactoryHelper;
import org.omg.CosNotifyFilter.FilterFactoryPOA;
import org.omg.CosNotifyFilter.FilterHelper;
import org.omg.CosNotifyFilter.InvalidGrammar;
import org.omg.CosNotifyFilter.MappingFilter;
import org.omg.CosNotifyFilter.MappingFilterHelper;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.Servant;
import org.pleiad.orb.error.Minor;

/**
 * The filters of an event service: makes them for clients (Notification Service 1.1, 3.2.3), and knows them again, so that
 * channels of the same process ask the servants and marshal nothing. Thread-safe.
 */
public final class Filters {
    /** What the language is called; the others are names that some clients use for it. */
    public static final String EXTENDED_TCL = "EXTENDED_TCL";

    private static final Set<String> GRAMMARS = Set.of(EXTENDED_TCL, "ETCL", "TCL");

    /** Filters of a service, since any client may make some. */
    private static final int MOST_FILTERS = 100_000;

    private final POA poa;
    private final FilterFactory factory;
    private final AtomicInteger count = new AtomicInteger();

    /** @param poa where filters live: retains servants, makes ids; destroyed by whoever made it */
    public Filters(POA poa) {
        this.poa = poa;
        this.factory = FilterFactoryHelper.narrow(activate(new Factory()));
    }

    /** The object by which clients make filters. */
    public FilterFactory factory() {
        return factory;
    }

    /** No filters yet, as of a new proxy or admin object. */
    public FilterGroup newGroup() {
        return new FilterGroup(this);
    }

    /** How a mapping filter is asked. */
    public Mapping mapping(MappingFilter filter) {
        return local(filter) instanceof MappingFilterServant own
                ? event -> own.map(FilterGroup.subject(event))
                : new ForeignMapping(filter);
    }

    /** The servant of an object, if it is one of ours; otherwise {@code null}. */
    Servant local(org.omg.CORBA.Object reference) {
        try {
            return poa.reference_to_servant(reference);
        } catch (UserException | OBJECT_NOT_EXIST anothers) {
            return null;
        }
    }

    private org.omg.CORBA.Object activate(Servant servant) {
        try {
            return poa.id_to_reference(poa.activate_object(servant));
        } catch (UserException impossible) {
            var failure = new INTERNAL("the filters' own object adapter refused: " + impossible);
            failure.initCause(impossible);
            throw failure;
        }
    }

    private <S extends Servant> org.omg.CORBA.Object make(String grammar, Function<Runnable, S> maker)
            throws InvalidGrammar {
        if (!GRAMMARS.contains(grammar)) {
            throw new InvalidGrammar("'" + grammar + "'; write " + EXTENDED_TCL);
        }
        if (count.incrementAndGet() > MOST_FILTERS) {
            count.decrementAndGet();
            throw Minor.TOO_MANY_FILTERS.exception(CompletionStatus.COMPLETED_NO, MOST_FILTERS + " are allowed");
        }
        Servant[] made = new Servant[1];
        made[0] = maker.apply(() -> deactivate(made[0]));
        return activate(made[0]);
    }

    private void deactivate(Servant servant) {
        try {
            poa.deactivate_object(poa.servant_to_id(servant));
            count.decrementAndGet();
        } catch (UserException | OBJECT_NOT_EXIST alreadyGone) {
            return;
        }
    }

    /** Makes filters for clients. Called by the object adapter on any thread. */
    private final class Factory extends FilterFactoryPOA {
        @Override
        public Filter create_filter(String grammar) throws InvalidGrammar {
            return FilterHelper.narrow(make(grammar, onDestroy -> new FilterServant(grammar, onDestroy)));
        }

        @Override
        public MappingFilter create_mapping_filter(String grammar, Any defaultValue) throws InvalidGrammar {
            return MappingFilterHelper.narrow(
                    make(grammar, onDestroy -> new MappingFilterServant(grammar, defaultValue, onDestroy)));
        }
    }
}
