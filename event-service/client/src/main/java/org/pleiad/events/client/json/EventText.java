package org.pleiad.events.client.json;

import java.util.StringJoiner;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.omg.CosNotification.FixedEventHeader;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;
import org.pleiad.dynamic.json.JsonWriter;
import org.pleiad.dynamic.value.TypedValue;
import org.pleiad.events.client.Forms;

/** Events as lines for people: number, type, name, fields. For one thread. */
public final class EventText {
    private final AnyTree anys;
    private final ORB orb;

    /** A view by an ORB, which knows the references in events. */
    public EventText(ORB orb) {
        this.orb = orb;
        anys = new AnyTree(orb);
    }

    /** One line, without its end. */
    public String text(EventView view) {
        var line = new StringJoiner("  ");
        line.add(view.id());
        StructuredEvent event = view.event();
        if (!Forms.isAny(event)) {
            FixedEventHeader header = event.header.fixed_header;
            line.add(header.event_type.domain_name + "/" + header.event_type.type_name);
            if (!header.event_name.isEmpty()) {
                line.add(header.event_name);
            }
        }
        for (Property property : event.header.variable_header) {
            String quality = Qualities.attribute(property.name);
            Object value = quality == null ? null : Qualities.tree(property).orElse(null);
            line.add((value == null ? property.name : quality) + "="
                    + (value == null ? value(anys.tree(property.value)) : value));
        }
        for (Property property : event.filterable_data) {
            line.add(property.name + "=" + value(anys.tree(property.value)));
        }
        if (event.remainder_of_body.type().kind().value() != TCKind._tk_null) {
            line.add(value(anys.tree(event.remainder_of_body)));
        }
        return line.toString();
    }

    private String value(Object tree) {
        return new JsonWriter(orb, false).text(tree instanceof TypedValue typed ? typed.value() : tree);
    }
}
