package org.pleiad.groups.ft.fault;

import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.omg.CORBA.IntHolder;
import org.omg.CORBA.SystemException;
import org.omg.CORBA.UserException;
import org.omg.CosNotification.EventType;
import org.omg.CosNotifyChannelAdmin.ClientType;
import org.omg.CosNotifyChannelAdmin.EventChannel;
import org.omg.CosNotifyChannelAdmin.ProxySupplier;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPushSupplier;
import org.omg.CosNotifyChannelAdmin.SequenceProxyPushSupplierHelper;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPushSupplier;
import org.omg.CosNotifyChannelAdmin.StructuredProxyPushSupplierHelper;
import org.omg.CosNotifyComm.SequencePushConsumerHelper;
import org.omg.CosNotifyComm.StructuredPushConsumerHelper;
import org.omg.CosNotifyFilter.ConstraintExp;
import org.omg.CosNotifyFilter.Filter;
import org.pleiad.groups.ft.PleiadFT.ConsumerRecord;
import org.pleiad.groups.ft.table.Entry;
import org.pleiad.groups.ft.table.Records;
import org.pleiad.groups.ft.table.Table;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The consumers of faults at a host's channel: those in the table, which are the same at all hosts, so that whichever host has a
 * report brings it to all of them. Called by one thread.
 */
final class Consumers {
    static final String KEY = "consumer/";
    private static final Logger LOG = LoggerFactory.getLogger(Consumers.class);
    private static final String GRAMMAR = "EXTENDED_TCL";

    private final Table table;
    private final Records records;
    private final EventChannel channel;

    /** By key; with the version of the entry that they were made for. */
    private final Map<String, Connection> connections = new HashMap<>();

    private record Connection(long version, ProxySupplier proxy, Runnable disconnect) {}

    Consumers(Table table, Records records, EventChannel channel) {
        this.table = table;
        this.records = records;
        this.channel = channel;
    }

    /** Makes the channel's consumers those of the table. */
    void follow() {
        Map<String, Entry> wanted = table.list(KEY).stream().collect(Collectors.toMap(Entry::key, entry -> entry));
        connections.entrySet().removeIf(known -> {
            Entry entry = wanted.get(known.getKey());
            boolean stale = entry == null || entry.version() != known.getValue().version();
            if (stale) {
                disconnect(known.getKey(), known.getValue());
            }
            return stale;
        });
        wanted.forEach((key, entry) -> connections.computeIfAbsent(key, fresh -> connect(key, entry)));
    }

    private static void disconnect(String key, Connection connection) {
        try {
            connection.disconnect().run();
        } catch (SystemException gone) {
            LOG.debug("the fault {} was disconnected by the channel already", key);
        }
    }

    /** {@code null} if the channel or the consumer refuses; tried again at the next change. */
    private Connection connect(String key, Entry entry) {
        ConsumerRecord record = records.consumer(entry.value());
        try {
            return record.takes_sequences ? sequences(entry, record) : structured(entry, record);
        } catch (UserException | SystemException refused) {
            LOG.warn("the fault {} gets no reports from this host: {}", key, refused.toString());
            return null;
        }
    }

    private Connection structured(Entry entry, ConsumerRecord record) throws UserException {
        StructuredProxyPushSupplier proxy = StructuredProxyPushSupplierHelper.narrow(channel.default_consumer_admin()
                .obtain_notification_push_supplier(ClientType.STRUCTURED_EVENT, new IntHolder()));
        filter(channel, proxy, record);
        proxy.connect_structured_push_consumer(StructuredPushConsumerHelper.unchecked_narrow(record.consumer));
        return new Connection(entry.version(), proxy, proxy::disconnect_structured_push_supplier);
    }

    private Connection sequences(Entry entry, ConsumerRecord record) throws UserException {
        SequenceProxyPushSupplier proxy = SequenceProxyPushSupplierHelper.narrow(channel.default_consumer_admin()
                .obtain_notification_push_supplier(ClientType.SEQUENCE_EVENT, new IntHolder()));
        filter(channel, proxy, record);
        proxy.connect_sequence_push_consumer(SequencePushConsumerHelper.unchecked_narrow(record.consumer));
        return new Connection(entry.version(), proxy, proxy::disconnect_sequence_push_supplier);
    }

    private static void filter(EventChannel channel, ProxySupplier proxy, ConsumerRecord record) throws UserException {
        if (record.event_types.length > 0 || !record.constr_expr.isEmpty()) {
            proxy.add_filter(filter(channel, record.event_types, record.constr_expr));
        }
    }

    /** A filter with one constraint; it is the caller's to destroy. */
    static Filter filter(EventChannel channel, EventType[] types, String constraint) throws UserException {
        Filter filter = channel.default_filter_factory().create_filter(GRAMMAR);
        try {
            filter.add_constraints(new ConstraintExp[] {new ConstraintExp(types, constraint)});
            return filter;
        } catch (UserException refused) {
            filter.destroy();
            throw refused;
        }
    }

    static String key(long id) {
        return KEY + Long.toUnsignedString(id);
    }
}
