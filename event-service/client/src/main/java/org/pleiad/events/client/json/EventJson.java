package org.pleiad.events.client.json;

import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.omg.CORBA.Any;
import org.omg.CORBA.ORB;
import org.omg.CORBA.TCKind;
import org.omg.CosNotification.EventHeader;
import org.omg.CosNotification.EventType;
import org.omg.CosNotification.FixedEventHeader;
import org.omg.CosNotification.Property;
import org.omg.CosNotification.StructuredEvent;
import org.pleiad.dynamic.json.JsonText;
import org.pleiad.dynamic.json.JsonWriter;
import org.pleiad.dynamic.value.TypedValue;

/**
 * Structured events as JSON, and back without loss, with the names of CloudEvents 1.0: {@code source} is the event's domain,
 * {@code type} its type, {@code subject} its name, {@code data} its filterable fields; {@code body} is the remainder of its
 * body. Qualities of service and other simple properties of the header are extension attributes, the others are in
 * {@code header}. Needs the module {@code pleiad-dynamic-client}. For one thread.
 */
public final class EventJson {
    private static final String VERSION = "1.0";

    /** Names that are no extensions. */
    private static final Set<String> ATTRIBUTES = Set.of(
            "specversion",
            "id",
            "source",
            "type",
            "subject",
            "time",
            "data",
            "body",
            "header",
            "datacontenttype",
            "dataschema",
            "data_base64");

    private final ORB orb;
    private final AnyTree anys;
    private final FieldTree fields;
    private final Qualities qualities;

    /** A view by an ORB, which knows the references in events. */
    public EventJson(ORB orb) {
        this.orb = orb;
        anys = new AnyTree(orb);
        fields = new FieldTree(anys);
        qualities = new Qualities(orb);
    }

    /** One line, without its end. */
    public String text(EventView view) {
        return JsonWriter.describing(orb).text(tree(view));
    }

    /** An any as one line, in the form in which it stands in events. */
    public String text(Any any) {
        return JsonWriter.describing(orb).text(anys.tree(any));
    }

    private Map<String, Object> tree(EventView view) {
        FixedEventHeader header = view.event().header.fixed_header;
        Map<String, Object> tree = new LinkedHashMap<>();
        tree.put("specversion", VERSION);
        tree.put("id", view.id());
        tree.put("source", header.event_type.domain_name);
        tree.put("type", header.event_type.type_name);
        if (!header.event_name.isEmpty()) {
            tree.put("subject", header.event_name);
        }
        if (view.time() != null) {
            tree.put("time", view.time().toString());
        }
        List<Property> others = new ArrayList<>();
        for (Property property : view.event().header.variable_header) {
            extension(property, tree, others);
        }
        if (!others.isEmpty()) {
            tree.put("header", fields.tree(others));
        }
        boolean body = view.event().remainder_of_body.type().kind().value() != TCKind._tk_null;
        if (view.event().filterable_data.length > 0 || !body) {
            tree.put("data", fields.tree(List.of(view.event().filterable_data)));
        }
        if (body) {
            tree.put("body", anys.tree(view.event().remainder_of_body));
        }
        return tree;
    }

    private void extension(Property property, Map<String, Object> tree, List<Property> others) {
        String quality = Qualities.attribute(property.name);
        if (quality != null) {
            var value = Qualities.tree(property);
            if (value.isPresent() && !tree.containsKey(quality)) {
                tree.put(quality, value.get());
            } else {
                others.add(property);
            }
            return;
        }
        Object value = isExtension(property.name) ? anys.tree(property.value) : null;
        boolean simple = value instanceof String || value instanceof Boolean || value instanceof Integer;
        if (simple && !tree.containsKey(property.name)) {
            tree.put(property.name, value);
        } else {
            others.add(property);
        }
    }

    /** CloudEvents 1.0, "Attribute Naming Convention". */
    private static boolean isExtension(String name) {
        return name.matches("[a-z0-9]+") && !ATTRIBUTES.contains(name) && !Qualities.isQuality(name);
    }

    /**
     * The event that a text stands for.
     *
     * @throws IllegalArgumentException if it stands for none; says what is wrong and how it is written
     */
    public EventView read(String text) {
        if (!(JsonText.parse(text) instanceof Map<?, ?> tree)) {
            throw new IllegalArgumentException(
                    "an event is written {\"source\": \"Stocks\", \"type\": \"Quote\", \"data\":"
                            + " {\"symbol\": \"IBM\", \"price\": 101.5}}");
        }
        if (tree.containsKey("specversion") && !VERSION.equals(tree.get("specversion"))) {
            throw new IllegalArgumentException(
                    "specversion is to be \"" + VERSION + "\", not " + tree.get("specversion"));
        }
        List<Property> header = new ArrayList<>();
        tree.forEach((name, value) -> attribute((String) name, value, header));
        if (tree.containsKey("header")) {
            header.addAll(fields.fields(tree.get("header"), "header"));
        }
        Any body = orb.create_any();
        List<Property> data = new ArrayList<>();
        if (tree.containsKey("data") && FieldTree.isFields(tree.get("data"))) {
            data = fields.fields(tree.get("data"), "data");
        } else if (tree.containsKey("data")) {
            requireNoBody(tree, "data");
            body = anys.any(tree.get("data"), "data");
        }
        if (tree.containsKey("data_base64")) {
            requireNoBody(tree, "data_base64");
            body = anys.any(octets(tree.get("data_base64")), "data_base64");
        }
        if (tree.containsKey("body")) {
            body = anys.any(tree.get("body"), "body");
        }
        var type = new EventType(word(tree, "source"), word(tree, "type"));
        var event = new StructuredEvent(
                new EventHeader(new FixedEventHeader(type, word(tree, "subject")), header.toArray(Property[]::new)),
                data.toArray(Property[]::new),
                body);
        return new EventView(word(tree, "id"), time(tree), event);
    }

    /**
     * The any that a text stands for, in the form in which it stands in events.
     *
     * @throws IllegalArgumentException if it stands for none; says what is wrong and how it is written
     */
    public Any readAny(String text) {
        return anys.any(JsonText.parse(text), "the value");
    }

    private void attribute(String name, Object value, List<Property> header) {
        if (ATTRIBUTES.contains(name)) {
            return;
        }
        if (Qualities.isQuality(name)) {
            header.add(qualities.property(name, value));
        } else if (isExtension(name)
                && (value instanceof String || value instanceof Boolean || value instanceof Integer)) {
            header.add(new Property(name, anys.any(value, name)));
        } else {
            throw new IllegalArgumentException(
                    name + " is no attribute: fields of the event go into \"data\", others of its"
                            + " header into \"header\"; extensions have lower-case letters and digits in their names, and a text, an"
                            + " integer or a boolean as value");
        }
    }

    private static void requireNoBody(Map<?, ?> tree, String name) {
        if (tree.containsKey("body") || name.equals("data_base64") && tree.containsKey("data")) {
            throw new IllegalArgumentException(name
                    + ": there is another value for the event's body; write fields in \"data\", one value in \"body\"");
        }
    }

    private TypedValue octets(Object base64) {
        return new TypedValue(orb.create_sequence_tc(0, orb.get_primitive_tc(TCKind.tk_octet)), base64);
    }

    private static String word(Map<?, ?> tree, String name) {
        Object value = tree.get(name);
        if (value != null && !(value instanceof String)) {
            throw new IllegalArgumentException(name + " is to be a text, not " + value);
        }
        return value == null ? "" : (String) value;
    }

    private static Instant time(Map<?, ?> tree) {
        String text = word(tree, "time");
        try {
            return text.isEmpty() ? null : Instant.parse(text);
        } catch (DateTimeException wrong) {
            throw new IllegalArgumentException(
                    "time: " + text + " is none; write for example 2026-11-21T16:00:00Z", wrong);
        }
    }
}
