package org.pleiad.samples.factorymonitor;

import java.util.LinkedHashMap;
import java.util.Map;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;
import org.pleiad.events.client.Forms;

/**
 * An event of the plant: a subject, and what is said about it.
 *
 * @param subject the type of the event, as {@code Status.etcher-1} or {@code JobStep}
 */
record Report(String subject, Map<String, String> fields) {
    static final String DOMAIN = "Plant";

    /** The last event of a shift. */
    static final String END = "EndOfShift";

    static Report of(String subject, String... namesAndValues) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            fields.put(namesAndValues[i], namesAndValues[i + 1]);
        }
        return new Report(subject, fields);
    }

    static Report of(StructuredEvent event) {
        Map<String, String> fields = new LinkedHashMap<>();
        for (Property field : event.filterable_data) {
            fields.put(field.name, field.value.extract_string());
        }
        return new Report(event.header.fixed_header.event_type.type_name, fields);
    }

    StructuredEvent event(ORB orb) {
        StructuredEvent event = Forms.structured(orb, DOMAIN, subject, "");
        event.filterable_data = fields.entrySet().stream()
                .map(field -> {
                    Any value = orb.create_any();
                    value.insert_string(field.getValue());
                    return new Property(field.getKey(), value);
                })
                .toArray(Property[]::new);
        return event;
    }
}
