package org.pleiad.events.client;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.Function;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CosNotification.EventHeader;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;

/**
 * Writes into the headers of events who supplies them, and their numbers: a durable channel of Pleiad leaves out what it has of that
 * supplier. Events that say so already stay as they are. For one connection.
 */
final class Numbering implements Function<List<StructuredEvent>, List<StructuredEvent>> {
    private static final String SUPPLIER = "PleiadSupplier";
    private static final String SEQUENCE = "PleiadSequence";

    private final ORB orb;
    private final String supplier = "sink-" + UUID.randomUUID();
    private final AtomicLong last = new AtomicLong();

    Numbering(ORB orb) {
        this.orb = orb;
    }

    @Override
    public List<StructuredEvent> apply(List<StructuredEvent> events) {
        return events.stream().map(this::numbered).toList();
    }

    private StructuredEvent numbered(StructuredEvent event) {
        Property[] before = event.header.variable_header;
        for (Property each : before) {
            if (each.name.equals(SUPPLIER)) {
                return event;
            }
        }
        Property[] header = new Property[before.length + 2];
        System.arraycopy(before, 0, header, 2, before.length);
        Any who = orb.create_any();
        who.insert_string(supplier);
        Any number = orb.create_any();
        number.insert_longlong(last.incrementAndGet());
        header[0] = new Property(SUPPLIER, who);
        header[1] = new Property(SEQUENCE, number);
        return new StructuredEvent(
                new EventHeader(event.header.fixed_header, header), event.filterable_data, event.remainder_of_body);
    }
}
