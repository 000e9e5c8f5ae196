package org.pleiad.console.source;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import org.omg.CORBA.Policy;
import org.omg.CORBA.SetOverrideType;
import org.omg.CORBA.SystemException;
import org.omg.CosNotifyChannelAdmin.AdminNotFound;
import org.omg.CosNotifyChannelAdmin.ChannelNotFound;
import org.omg.CosNotifyChannelAdmin.ConsumerAdmin;
import org.omg.CosNotifyChannelAdmin.ConsumerAdminHelper;
import org.omg.CosNotifyChannelAdmin.EventChannel;
import org.omg.CosNotifyChannelAdmin.EventChannelFactory;
import org.omg.CosNotifyChannelAdmin.EventChannelFactoryHelper;
import org.omg.CosNotifyChannelAdmin.EventChannelHelper;
import org.omg.CosNotifyChannelAdmin.SupplierAdmin;
import org.omg.CosNotifyChannelAdmin.SupplierAdminHelper;
import org.pleiad.console.spi.ChannelState;
import org.pleiad.console.spi.Channels;
import org.pleiad.console.spi.ConsoleFault;
import org.pleiad.orb.policy.Policies;

/**
 * The channels of any notification service (Notification Service 1.1, 3.4): what its factory and admins tell, which is how
 * many proxies there are, and not what waits in their queues. Thread-safe.
 */
public final class NotificationChannels implements Channels {
    private static final Duration BOUND = Duration.ofSeconds(5);

    /** More would take longer to ask than a page is worth. */
    private static final int MAX_CHANNELS = 50;

    private static final int MAX_ADMINS = 50;
    private static final long WHOLE_NANOS = 2 * BOUND.toNanos();

    private final Supplier<org.omg.CORBA.Object> factory;

    /** Finds an {@code EventChannelFactory}, each time. */
    public NotificationChannels(Supplier<org.omg.CORBA.Object> factory) {
        this.factory = factory;
    }

    @Override
    public List<ChannelState> all() throws ConsoleFault {
        try {
            long deadline = System.nanoTime() + WHOLE_NANOS;
            EventChannelFactory all = EventChannelFactoryHelper.unchecked_narrow(bounded(factory.get()));
            List<ChannelState> channels = new ArrayList<>();
            for (int id : all.get_all_channels()) {
                if (channels.size() == MAX_CHANNELS || System.nanoTime() - deadline > 0) {
                    break;
                }
                try {
                    channels.add(state(id, EventChannelHelper.unchecked_narrow(bounded(all.get_event_channel(id)))));
                } catch (ChannelNotFound | org.omg.CORBA.OBJECT_NOT_EXIST destroyed) {
                    // meanwhile
                    continue;
                }
            }
            return channels;
        } catch (SystemException failure) {
            throw new ConsoleFault(
                    502,
                    "the event service does not answer: " + failure,
                    "see whether it runs, and whether the reference given to the console is that of its"
                            + " EventChannelFactory");
        }
    }

    private static org.omg.CORBA.Object bounded(org.omg.CORBA.Object reference) throws ConsoleFault {
        if (reference == null) {
            throw new ConsoleFault(503, "the reference of the event service is nil", "give another one");
        }
        return reference._set_policy_override(
                new Policy[] {Policies.roundtripTimeout(BOUND)}, SetOverrideType.ADD_OVERRIDE);
    }

    private static ChannelState state(int id, EventChannel channel) throws ConsoleFault {
        long consumers = 0;
        int[] ids = channel.get_all_consumeradmins();
        for (int i = 0; i < Math.min(ids.length, MAX_ADMINS); i++) {
            try {
                ConsumerAdmin admin = ConsumerAdminHelper.unchecked_narrow(bounded(channel.get_consumeradmin(ids[i])));
                consumers += admin.push_suppliers().length + admin.pull_suppliers().length;
            } catch (AdminNotFound destroyed) {
                // meanwhile
                continue;
            }
        }
        long suppliers = 0;
        ids = channel.get_all_supplieradmins();
        for (int i = 0; i < Math.min(ids.length, MAX_ADMINS); i++) {
            try {
                SupplierAdmin admin = SupplierAdminHelper.unchecked_narrow(bounded(channel.get_supplieradmin(ids[i])));
                suppliers += admin.push_consumers().length + admin.pull_consumers().length;
            } catch (AdminNotFound destroyed) {
                // meanwhile
                continue;
            }
        }
        return new ChannelState("channel " + id, null, suppliers, -1, -1, -1, -1, consumers, List.of());
    }
}
