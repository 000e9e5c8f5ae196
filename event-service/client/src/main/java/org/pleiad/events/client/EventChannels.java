package org.pleiad.events.client;

import org.omg.CORBA.ORB;
import org.omg.CORBA.UserException;
import org.omg.CosEventChannelAdmin.EventChannelHelper;
import org.omg.CosNaming.NamingContextExt;
import org.omg.CosNaming.NamingContextExtHelper;
import org.omg.CosNaming.NamingContextPackage.NotFound;
import org.pleiad.events.PleiadEvents.Channels;
import org.pleiad.events.PleiadEvents.ChannelsHelper;
import org.pleiad.events.PleiadEvents.DurableChannelHelper;

/** Where programs get channels from. Any thread. */
public final class EventChannels {
    private final ORB orb;

    /** Channels as an ORB reaches them. */
    public EventChannels(ORB orb) {
        this.orb = orb;
    }

    /**
     * The channel that a text leads to.
     *
     * @param text {@code IOR:…}, {@code corbaloc:…}, {@code corbaname:…}, or a name in the ORB's naming service such as
     *     {@code events/quotes}
     * @throws IllegalArgumentException if it leads to no channel
     * @throws org.omg.CORBA.SystemException if nobody answers
     */
    public RemoteChannel find(String text) {
        return of(isReference(text) ? orb.string_to_object(text) : named(text), text);
    }

    /** The channel that a reference leads to; it is asked once whether it knows structured events. */
    public RemoteChannel of(org.omg.CORBA.Object reference) {
        return of(reference, "the reference");
    }

    /**
     * The durable side of a channel.
     *
     * @param text as {@link #find} takes it, of the durable side itself, or a {@code corbaloc:} of the channel, whose durable
     *     side has the same address with {@code /durable} behind it
     * @throws IllegalArgumentException if it leads to none
     */
    public DurableEvents findDurable(String text) {
        org.omg.CORBA.Object reference = isReference(text) ? orb.string_to_object(text) : named(text);
        if (reference != null && isDurable(reference)) {
            return DurableEvents.of(DurableChannelHelper.unchecked_narrow(reference));
        }
        if (text.regionMatches(true, 0, "corbaloc:", 0, 9)) {
            org.omg.CORBA.Object side = orb.string_to_object(text + "/durable");
            if (isDurable(side)) {
                return DurableEvents.of(DurableChannelHelper.unchecked_narrow(side));
            }
        }
        throw new IllegalArgumentException(
                text + " leads to no durable channel of Pleiad; give corbaloc::HOST:PORT/NAME/durable");
    }

    /**
     * The channels of an event server of Pleiad, by name and with their statistics.
     *
     * @param text {@code corbaloc::HOST:PORT/PleiadEvents}, or another {@code corbaloc:} of the server, as of a channel
     * @throws IllegalArgumentException if it leads to none
     */
    public Channels server(String text) {
        org.omg.CORBA.Object reference = orb.string_to_object(text);
        int key = text.lastIndexOf('/');
        if (!isServer(reference) && text.regionMatches(true, 0, "corbaloc:", 0, 9) && key > 0) {
            reference = orb.string_to_object(text.substring(0, key) + "/PleiadEvents");
        }
        if (!isServer(reference)) {
            throw new IllegalArgumentException(
                    text + " leads to no event server of Pleiad; give corbaloc::HOST:PORT/PleiadEvents");
        }
        return ChannelsHelper.unchecked_narrow(reference);
    }

    private static boolean isServer(org.omg.CORBA.Object reference) {
        try {
            return reference != null && reference._is_a(ChannelsHelper.id());
        } catch (org.omg.CORBA.OBJECT_NOT_EXIST none) {
            return false;
        }
    }

    private static boolean isDurable(org.omg.CORBA.Object reference) {
        try {
            return reference._is_a(DurableChannelHelper.id());
        } catch (org.omg.CORBA.OBJECT_NOT_EXIST none) {
            return false;
        }
    }

    private RemoteChannel of(org.omg.CORBA.Object reference, String what) {
        if (reference == null) {
            throw new IllegalArgumentException(what + " is nil, and no channel");
        }
        if (reference._is_a(org.omg.CosNotifyChannelAdmin.EventChannelHelper.id())) {
            var notification = org.omg.CosNotifyChannelAdmin.EventChannelHelper.unchecked_narrow(reference);
            return new RemoteChannel(orb, notification, notification, Replicated.isSo(orb, reference));
        }
        if (reference._is_a(EventChannelHelper.id())) {
            return new RemoteChannel(
                    orb, EventChannelHelper.unchecked_narrow(reference), null, Replicated.isSo(orb, reference));
        }
        throw new IllegalArgumentException(
                what + " leads to an object that is no event channel; give the channel's own reference or name");
    }

    /** Whether a text says by itself where a channel is; if not, it is a name. */
    public static boolean isReference(String text) {
        return text.regionMatches(true, 0, "IOR:", 0, 4)
                || text.regionMatches(true, 0, "corbaloc:", 0, 9)
                || text.regionMatches(true, 0, "corbaname:", 0, 10);
    }

    private org.omg.CORBA.Object named(String name) {
        try {
            NamingContextExt root = NamingContextExtHelper.narrow(orb.resolve_initial_references("NameService"));
            if (root == null) {
                throw new IllegalArgumentException("the naming service of the ORB does not know names as text");
            }
            return root.resolve_str(name);
        } catch (NotFound unknown) {
            throw new IllegalArgumentException("there is no " + name + " in the naming service", unknown);
        } catch (org.omg.CORBA.ORBPackage.InvalidName none) {
            throw new IllegalArgumentException(
                    name + " is no reference, and the ORB has no naming service to look it up in: give it"
                            + " -ORBInitRef NameService=corbaloc::HOST:PORT/NameService, or give IOR:…, corbaloc:… or"
                            + " corbaname:…",
                    none);
        } catch (UserException refused) {
            throw new IllegalArgumentException(name + " cannot be resolved: " + refused, refused);
        }
    }
}
