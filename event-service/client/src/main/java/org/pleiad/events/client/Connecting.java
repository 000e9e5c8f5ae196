package org.pleiad.events.client;

import org.omg.CORBA.ORB;
import org.omg.CORBA.UserException;
import org.omg.CosNotifyChannelAdmin.ClientType;
import org.omg.CosNotifyChannelAdmin.ConsumerAdmin;
import org.omg.CosNotifyChannelAdmin.EventChannel;
import org.omg.CosNotifyChannelAdmin.ProxySupplier;
import org.omg.CosNotifyFilter.Filter;
import org.omg.CosNotifyFilter.FilterFactory;
import org.omg.CosNotifyFilter.InvalidConstraint;
import org.omg.CosNotifyFilter.InvalidGrammar;
import org.omg.PortableServer.POA;
import org.omg.PortableServer.POAHelper;
import org.omg.PortableServer.Servant;

/** Steps that all connections to channels have in common. Any thread. */
final class Connecting {
    /** The name by which channels know the language of constraints (Notification Service 1.1, 2.4). */
    private static final String GRAMMAR = "EXTENDED_TCL";

    private Connecting() {}

    /** A proxy of a notification channel that hands on what is wanted. */
    static ProxySupplier supplier(EventChannel channel, Interest interest, ClientType form, boolean pull) {
        ConsumerAdmin admin = channel.default_consumer_admin();
        var id = new org.omg.CORBA.IntHolder();
        // first, so that a constraint which is refused leaves nothing behind
        Filter filter = interest.terms().isEmpty() ? null : filter(channel, interest);
        try {
            ProxySupplier proxy = pull
                    ? admin.obtain_notification_pull_supplier(form, id)
                    : admin.obtain_notification_push_supplier(form, id);
            if (filter != null) {
                proxy.add_filter(filter);
            }
            return proxy;
        } catch (UserException refused) {
            throw refused("the channel takes no more consumers", refused);
        }
    }

    private static Filter filter(EventChannel channel, Interest interest) {
        FilterFactory factory = channel.default_filter_factory();
        if (factory == null) {
            throw new UnsupportedOperationException("the channel has no filters; choose among all events yourself");
        }
        try {
            Filter filter = factory.create_filter(GRAMMAR);
            try {
                filter.add_constraints(interest.constraints());
            } catch (InvalidConstraint wrong) {
                filter.destroy();
                throw new IllegalArgumentException(
                        "the channel does not understand the constraint '" + wrong.constr.constraint_expr
                                + "'; one is written like $symbol == 'IBM' and $price > 100",
                        wrong);
            }
            return filter;
        } catch (InvalidGrammar unknown) {
            throw new UnsupportedOperationException("the channel has no filters in " + GRAMMAR, unknown);
        }
    }

    /** A refusal that the caller can do nothing about but read. */
    static IllegalStateException refused(String what, UserException refusal) {
        return new IllegalStateException(what + ": " + refusal, refusal);
    }

    /** Makes a servant callable for the channel. */
    static org.omg.CORBA.Object activate(ORB orb, Servant servant) {
        try {
            POA root = POAHelper.narrow(orb.resolve_initial_references("RootPOA"));
            org.omg.CORBA.Object reference = root.servant_to_reference(servant);
            root.the_POAManager().activate();
            return reference;
        } catch (UserException impossible) {
            throw new IllegalStateException("the root adapter refused a consumer", impossible);
        }
    }

    /** Takes a servant out of the ORB; from then on the channel gets OBJECT_NOT_EXIST. */
    static void deactivate(Servant servant) {
        try {
            POA adapter = servant._default_POA();
            adapter.deactivate_object(adapter.servant_to_id(servant));
        } catch (UserException | org.omg.CORBA.SystemException gone) {
            // the ORB has ended, and its objects with it
            return;
        }
    }
}
