package org.pleiad.jndi;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Properties;
import javax.naming.CompoundName;
import javax.naming.Name;

/**
 * A name in the syntax of CosNaming. Its components keep their escapes, since an escaped dot and one before the kind are
 * two things. Not thread-safe, as JNDI's names are not.
 */
final class CosName extends CompoundName {
    private static final Properties SYNTAX = new Properties();

    static {
        SYNTAX.setProperty("jndi.syntax.direction", "left_to_right");
        SYNTAX.setProperty("jndi.syntax.separator", "/");
        SYNTAX.setProperty("jndi.syntax.escape", "\\");
    }

    CosName(List<String> components) {
        super(Collections.enumeration(components), SYNTAX);
    }

    private List<String> part(int from, int to) {
        List<String> components = new ArrayList<>();
        for (int i = from; i < to; i++) {
            components.add(get(i));
        }
        return components;
    }

    @Override
    public Object clone() {
        return new CosName(part(0, size()));
    }

    @Override
    public Name getPrefix(int end) {
        checkIndex(end);
        return new CosName(part(0, end));
    }

    @Override
    public Name getSuffix(int start) {
        checkIndex(start);
        return new CosName(part(start, size()));
    }

    private void checkIndex(int index) {
        if (index < 0 || index > size()) {
            throw new ArrayIndexOutOfBoundsException(index + " is not between 0 and " + size());
        }
    }

    /** The stringified form: escapes are in the components already. */
    @Override
    public String toString() {
        return String.join("/", part(0, size()));
    }
}
