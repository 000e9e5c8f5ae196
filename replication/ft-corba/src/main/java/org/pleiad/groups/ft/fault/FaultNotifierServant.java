package org.pleiad.groups.ft.fault;

import java.util.Optional;
import org.omg.CORBA.BAD_PARAM;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.IntHolder;
import org.omg.CORBA.UserException;
import org.omg.CosEventComm.Disconnected;
import org.omg.CosNotification.EventType;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;
import org.omg.CosNotifyChannelAdmin.ClientType;
import org.omg.CosNotifyChannelAdmin.EventChannel;
import org.omg.CosNotifyChannelAdmin.EventChannelFactory;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPushConsumer;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPushConsumerHelper;
import org.omg.CosNotifyComm.SequencePushConsumer;
import org.omg.CosNotifyComm.StructuredPushConsumer;
import org.omg.FT.FaultNotifierPOA;
import org.pleiad.groups.ft.PleiadFT.ConsumerRecord;
import org.pleiad.groups.ft.table.Records;
import org.pleiad.groups.ft.table.Table;
import org.pleiad.orb.error.Minor;

/**
 * A host's fault notifier (CORBA 3.3 FT, 23.4.6), on a notification channel of its own. Consumers are in the table: whoever connects
 * at one host gets the reports of all, and goes on getting them when that host is lost. Called by the object adapter on any thread.
 */
public final class FaultNotifierServant extends FaultNotifierPOA {
    private static final String NUMBERS_KEY = "consumer-number";

    private final Table table;
    private final Records records;
    private final EventChannel channel;
    private final SequenceProxyPushConsumer entrance;
    private final Consumers consumers;

    /**
     * A notifier with a new channel.
     *
     * @throws UserException if the notification service refuses the channel
     */
    public FaultNotifierServant(Table table, Records records, EventChannelFactory channels) throws UserException {
        this.table = table;
        this.records = records;
        this.channel = channels.create_channel(new Property[0], new Property[0], new IntHolder());
        this.entrance = SequenceProxyPushConsumerHelper.narrow(channel.default_supplier_admin()
                .obtain_notification_push_consumer(ClientType.SEQUENCE_EVENT, new IntHolder()));
        entrance.connect_sequence_push_supplier(null);
        this.consumers = new Consumers(table, records, channel);
    }

    @Override
    public void push_structured_fault(StructuredEvent event) {
        push_sequence_fault(new StructuredEvent[] {event});
    }

    @Override
    public void push_sequence_fault(StructuredEvent[] events) {
        try {
            entrance.push_structured_events(events);
        } catch (Disconnected ended) {
            throw Minor.REPLICATION_MANAGER_UNAVAILABLE.exception(
                    CompletionStatus.COMPLETED_NO, "the channel of faults has ended", ended);
        }
    }

    @Override
    public long connect_structured_fault_consumer(StructuredPushConsumer consumer) {
        return connect(consumer, false);
    }

    @Override
    public long connect_sequence_fault_consumer(SequencePushConsumer consumer) {
        return connect(consumer, true);
    }

    private long connect(org.omg.CORBA.Object consumer, boolean sequences) {
        if (consumer == null) {
            throw Minor.NULL_VALUE.exception(CompletionStatus.COMPLETED_NO, "the consumer of faults");
        }
        long id = table.put(NUMBERS_KEY, new byte[0]).version();
        table.put(Consumers.key(id), records.of(new ConsumerRecord(consumer, sequences, new EventType[0], "")));
        follow();
        return id;
    }

    @Override
    public void disconnect_consumer(long connection) throws Disconnected {
        if (!table.get(Consumers.key(connection)).exists()) {
            throw new Disconnected(unknown(connection));
        }
        table.remove(Consumers.key(connection));
        follow();
    }

    private static String unknown(long connection) {
        return "there is no consumer " + Long.toUnsignedString(connection);
    }

    /** The operation has no exceptions of its own: what cannot be read, or is for nobody, is a BAD_PARAM. */
    @Override
    public void replace_constraint(long connection, EventType[] types, String constraint) {
        try {
            Consumers.filter(channel, types, constraint).destroy();
        } catch (UserException malformed) {
            throw bad("the constraint '" + constraint + "' is no Extended TCL: " + malformed);
        }
        table.update(Consumers.key(connection), old -> {
            ConsumerRecord record = records.consumer(old.orElseThrow(() -> bad(unknown(connection))));
            record.event_types = types;
            record.constr_expr = constraint;
            return Optional.of(records.of(record));
        });
        follow();
    }

    private static BAD_PARAM bad(String why) {
        return new BAD_PARAM(why, 0, CompletionStatus.COMPLETED_NO);
    }

    /** Consumers of the table have changed. Any thread; waits for the table. */
    public void follow() {
        synchronized (consumers) { // connecting is done by one thread at a time
            consumers.follow();
        }
    }

    /** Ends the channel. */
    public void close() {
        channel.destroy();
    }
}
