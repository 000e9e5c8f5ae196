package org.pleiad.console.source;

import java.util.List;
import org.omg.CORBA.SystemException;
import org.omg.CosNaming.NameComponent;
import org.pleiad.console.spi.ConsoleFault;
import org.pleiad.orb.ior.StringName;

/** Names as the console writes them: stringified as the standard has it (Naming Service 1.3, 2.4). */
final class NameText {

    private NameText() {}

    /** A name; an empty text is the context itself. */
    static NameComponent[] parse(String text) throws ConsoleFault {
        if (text.isEmpty()) {
            return new NameComponent[0];
        }
        try {
            List<StringName.Component> components = StringName.parse(text, text);
            return components.stream()
                    .map(each -> new NameComponent(each.id(), each.kind()))
                    .toArray(NameComponent[]::new);
        } catch (SystemException malformed) {
            throw new ConsoleFault(
                    400,
                    "'" + text + "' is not a name: " + malformed.getMessage(),
                    "write id.kind between slashes, with a backslash before a dot, slash or backslash of a name");
        }
    }

    static String of(NameComponent component) {
        String kind = escaped(component.kind);
        if (!kind.isEmpty()) {
            return escaped(component.id) + "." + kind;
        }
        return component.id.isEmpty() ? "." : escaped(component.id);
    }

    private static String escaped(String text) {
        StringBuilder escaped = new StringBuilder(text.length());
        for (char c : text.toCharArray()) {
            if (c == '.' || c == '/' || c == '\\') {
                escaped.append('\\');
            }
            escaped.append(c);
        }
        return escaped.toString();
    }
}
