package org.pleiad.console.http;

import java.io.StringWriter;
import java.util.Collection;
import java.util.Map;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.json.JsonFactory;

/** Trees of maps, collections and plain values as JSON in one line (RFC 8259). Any thread. */
final class Json {
    private static final JsonFactory FACTORY = JsonFactory.builder().build();

    private Json() {}

    static String of(Object tree) {
        StringWriter text = new StringWriter();
        try (JsonGenerator to = FACTORY.createGenerator(ObjectWriteContext.empty(), text)) {
            write(tree, to);
        }
        return text.toString();
    }

    private static void write(Object value, JsonGenerator to) {
        if (value == null) {
            to.writeNull();
        } else if (value instanceof Map<?, ?> map) {
            to.writeStartObject();
            map.forEach((name, member) -> {
                to.writeName(String.valueOf(name));
                write(member, to);
            });
            to.writeEndObject();
        } else if (value instanceof Collection<?> list) {
            to.writeStartArray();
            list.forEach(element -> write(element, to));
            to.writeEndArray();
        } else if (value instanceof Boolean flag) {
            to.writeBoolean(flag);
        } else if (value instanceof Double || value instanceof Float) {
            double number = ((Number) value).doubleValue();
            // JSON has no infinity
            to.writeNumber(Double.isFinite(number) ? number : 0);
        } else if (value instanceof Number number) {
            to.writeNumber(number.longValue());
        } else {
            to.writeString(String.valueOf(value));
        }
    }
}
