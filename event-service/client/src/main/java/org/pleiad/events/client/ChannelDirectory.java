package org.pleiad.events.client;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.omg.CORBA.ORB;
import org.omg.CORBA.SystemException;
import org.omg.CosEventChannelAdmin.EventChannelHelper;
import org.omg.CosNaming.Binding;
import org.omg.CosNaming.BindingIteratorHolder;
import org.omg.CosNaming.BindingListHolder;
import org.omg.CosNaming.BindingType;
import org.omg.CosNaming.NameComponent;
import org.omg.CosNaming.NamingContext;
import org.omg.CosNaming.NamingContextHelper;
import org.omg.CosNaming.NamingContextPackage.CannotProceed;
import org.omg.CosNaming.NamingContextPackage.InvalidName;
import org.omg.CosNaming.NamingContextPackage.NotFound;
import org.omg.CosNotifyChannelAdmin.ChannelNotFound;
import org.omg.CosNotifyChannelAdmin.EventChannelFactory;
import org.omg.CosNotifyChannelAdmin.EventChannelFactoryHelper;
import org.pleiad.events.PleiadEvents.Channels;
import org.pleiad.events.PleiadEvents.ChannelsHelper;
import org.pleiad.orb.ior.Ior;
import org.pleiad.orb.policy.Policies;

/** Finds the channels that a naming service or a factory of channels knows. For one thread. */
public final class ChannelDirectory {
    private static final int BATCH = 500;
    private static final int MOST_CONTEXTS = 10_000;

    /** How long an object is waited for that does not say in its reference what it is. */
    private static final Duration PATIENCE = Duration.ofSeconds(2);

    private final ORB orb;

    /** What a listed object is. */
    public enum Kind {
        /** Of the event service. */
        EVENT_CHANNEL,
        /** Of the notification service. */
        NOTIFICATION_CHANNEL,
        /** Makes and lists notification channels. */
        FACTORY
    }

    /**
     * What was found.
     *
     * @param name in the naming service, as text; or the number that the factory gave it
     */
    public record Entry(String name, Kind kind, org.omg.CORBA.Object reference) {}

    /** A directory as an ORB reaches it. */
    public ChannelDirectory(ORB orb) {
        this.orb = orb;
    }

    /**
     * The channels that an object leads to: a naming context, with those below it; a factory of channels; the channels of a
     * server of Pleiad; a channel itself.
     *
     * @throws IllegalArgumentException if it is none of these
     */
    public List<Entry> list(org.omg.CORBA.Object reference) {
        if (reference == null) {
            throw new IllegalArgumentException("the reference is nil, and leads to no channels");
        }
        if (reference._is_a(NamingContextHelper.id())) {
            return named(NamingContextHelper.unchecked_narrow(reference));
        }
        if (reference._is_a(EventChannelFactoryHelper.id())) {
            return made("", EventChannelFactoryHelper.unchecked_narrow(reference));
        }
        if (reference._is_a(ChannelsHelper.id())) {
            return served(ChannelsHelper.unchecked_narrow(reference));
        }
        Kind kind = kind(reference);
        if (kind == null) {
            throw new IllegalArgumentException(
                    "the object is no channel, no factory of channels of the notification service, and no naming context");
        }
        return List.of(new Entry("", kind, reference));
    }

    private List<Entry> served(Channels server) {
        List<Entry> entries = new ArrayList<>();
        for (String name : server.names()) {
            try {
                org.omg.CORBA.Object channel = server.find(name);
                Kind kind = kind(channel);
                entries.add(new Entry(name, kind == null ? Kind.EVENT_CHANNEL : kind, channel));
            } catch (org.pleiad.events.PleiadEvents.NotFound destroyedMeanwhile) {
                continue;
            }
        }
        return entries;
    }

    private List<Entry> made(String name, EventChannelFactory factory) {
        List<Entry> entries = new ArrayList<>();
        for (int id : factory.get_all_channels()) {
            try {
                entries.add(new Entry(
                        name + (name.isEmpty() ? "" : "#") + id,
                        Kind.NOTIFICATION_CHANNEL,
                        factory.get_event_channel(id)));
            } catch (ChannelNotFound destroyedMeanwhile) {
                continue;
            }
        }
        return entries;
    }

    /** A context that is to be listed. */
    private record Place(String path, NamingContext context) {}

    private List<Entry> named(NamingContext root) {
        List<Entry> entries = new ArrayList<>();
        var places = new ArrayDeque<Place>(List.of(new Place("", root)));
        // contexts may lead in rings
        Set<String> seen = new HashSet<>(Set.of(orb.object_to_string(root)));
        while (!places.isEmpty()) {
            Place place = places.poll();
            for (Binding binding : bindings(place.context)) {
                String path = place.path + (place.path.isEmpty() ? "" : "/") + text(binding.binding_name);
                org.omg.CORBA.Object object = resolve(place.context, binding.binding_name);
                if (object == null) {
                    continue;
                }
                if (binding.binding_type.value() == BindingType._ncontext) {
                    if (seen.size() < MOST_CONTEXTS && seen.add(orb.object_to_string(object))) {
                        places.add(new Place(path, NamingContextHelper.unchecked_narrow(object)));
                    }
                } else {
                    add(path, object, entries);
                }
            }
        }
        return entries;
    }

    private void add(String path, org.omg.CORBA.Object object, List<Entry> entries) {
        Kind kind = kind(object);
        if (kind != null) {
            entries.add(new Entry(path, kind, object));
        }
        if (kind == Kind.FACTORY) {
            try {
                entries.addAll(made(path, EventChannelFactoryHelper.unchecked_narrow(object)));
            } catch (SystemException unreachable) {
                // the factory is listed, and whoever calls it learns more
                return;
            }
        }
    }

    private static List<Binding> bindings(NamingContext context) {
        List<Binding> bindings = new ArrayList<>();
        var list = new BindingListHolder();
        var iterator = new BindingIteratorHolder();
        try {
            context.list(BATCH, list, iterator);
            bindings.addAll(List.of(list.value));
            while (iterator.value != null && iterator.value.next_n(BATCH, list)) {
                bindings.addAll(List.of(list.value));
            }
            if (iterator.value != null) {
                iterator.value.destroy();
            }
        } catch (SystemException unreachable) {
            if (bindings.isEmpty()) {
                // a context elsewhere that does not answer; the others are listed all the same
                return bindings;
            }
        }
        return bindings;
    }

    private static org.omg.CORBA.Object resolve(NamingContext context, NameComponent[] name) {
        try {
            return context.resolve(name);
        } catch (NotFound | CannotProceed | InvalidName | SystemException gone) {
            return null;
        }
    }

    private static String text(NameComponent[] name) {
        NameComponent last = name[name.length - 1];
        String id = escaped(last.id);
        return last.kind.isEmpty() && !id.isEmpty() ? id : id + "." + escaped(last.kind);
    }

    private static String escaped(String part) {
        return part.replaceAll("([/.\\\\])", "\\\\$1");
    }

    /** By the type in its reference if that is enough, otherwise by asking it. */
    private Kind kind(org.omg.CORBA.Object object) {
        String type = Ior.parse(orb.object_to_string(object)).typeId();
        if (type.equals(org.omg.CosNotifyChannelAdmin.EventChannelHelper.id())) {
            return Kind.NOTIFICATION_CHANNEL;
        }
        if (type.equals(EventChannelFactoryHelper.id())) {
            return Kind.FACTORY;
        }
        if (!type.isEmpty() && type.startsWith("IDL:omg.org/Cos") && !type.equals(EventChannelHelper.id())) {
            return null;
        }
        org.omg.CORBA.Object hasty = object._set_policy_override(
                new org.omg.CORBA.Policy[] {Policies.roundtripTimeout(PATIENCE)},
                org.omg.CORBA.SetOverrideType.ADD_OVERRIDE);
        try {
            if (hasty._is_a(org.omg.CosNotifyChannelAdmin.EventChannelHelper.id())) {
                return Kind.NOTIFICATION_CHANNEL;
            }
            if (hasty._is_a(EventChannelHelper.id())) {
                return Kind.EVENT_CHANNEL;
            }
            return hasty._is_a(EventChannelFactoryHelper.id()) ? Kind.FACTORY : null;
        } catch (SystemException unreachable) {
            return type.equals(EventChannelHelper.id()) ? Kind.EVENT_CHANNEL : null;
        }
    }
}
