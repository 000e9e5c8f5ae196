package org.pleiad.orb.dynamic;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.omg.CORBA.Any;
import org.omg.CORBA.Bounds;
import org.omg.CORBA.CTX_RESTRICT_SCOPE;
import org.omg.CORBA.CompletionStatus;
import org.omg.CORBA.Context;
import org.omg.CORBA.ContextList;
import org.omg.CORBA.NVList;
import org.omg.CORBA.NamedValue;
import org.omg.CORBA.ORB;
import org.pleiad.orb.error.Minor;

/**
 * A node in the tree of contexts: text properties that a client hands on with its requests (CORBA 3.3 part 1, 8.6). A
 * property that is not here is looked for in the parent. Thread-safe: all of an ORB share its default context.
 */
public final class PropertyContext extends Context {
    private final ORB orb;
    private final String name;
    private final PropertyContext parent;

    /** In the order in which they were set. Guarded by this. */
    private final Map<String, String> properties = new LinkedHashMap<>();

    private PropertyContext(ORB orb, String name, PropertyContext parent) {
        this.orb = orb;
        this.name = name;
        this.parent = parent;
    }

    /** A context without parent and name. */
    public static PropertyContext root(ORB orb) {
        return new PropertyContext(orb, "", null);
    }

    @Override
    public String context_name() {
        return name;
    }

    @Override
    public Context parent() {
        return parent;
    }

    @Override
    public Context create_child(String childName) {
        if (!PropertyNames.isName(childName)) {
            throw Minor.CONTEXT_NAME.exception(CompletionStatus.COMPLETED_NO, String.valueOf(childName));
        }
        return new PropertyContext(orb, childName, this);
    }

    @Override
    public void set_one_value(String property, Any value) {
        if (value == null) {
            throw Minor.NULL_VALUE.exception(CompletionStatus.COMPLETED_NO, "the value of property " + property);
        }
        set(property, value.extract_string());
    }

    private synchronized void set(String property, String value) {
        if (!PropertyNames.isName(property)) {
            throw Minor.CONTEXT_PROPERTY_NAME.exception(CompletionStatus.COMPLETED_NO, String.valueOf(property));
        }
        properties.put(property, value);
    }

    /** Takes over what came with a request, whatever its name. */
    synchronized void received(String property, String value) {
        properties.put(property, value);
    }

    @Override
    public void set_values(NVList values) {
        for (int i = 0; i < values.count(); i++) {
            NamedValue value = NamedArguments.at(values, i);
            if (value.flags() != 0) {
                throw Minor.PROPERTY_FLAGS.exception(
                        CompletionStatus.COMPLETED_NO, value.flags() + " for property " + value.name());
            }
            set_one_value(value.name(), value.value());
        }
    }

    @Override
    public synchronized void delete_values(String pattern) {
        PropertyNames.requirePattern(pattern);
        if (!properties.keySet().removeIf(property -> PropertyNames.matches(pattern, property))) {
            throw Minor.NO_MATCHING_CONTEXT_PROPERTY.exception(CompletionStatus.COMPLETED_NO, pattern);
        }
    }

    @Override
    public NVList get_values(String startScope, int flags, String pattern) {
        if (flags != 0 && flags != CTX_RESTRICT_SCOPE.value) {
            throw Minor.PROPERTY_FLAGS.exception(CompletionStatus.COMPLETED_NO, flags + " for a search");
        }
        PropertyNames.requirePattern(pattern);
        Map<String, String> found = scope(startScope).find(pattern, flags == CTX_RESTRICT_SCOPE.value);
        if (found.isEmpty()) {
            throw Minor.NO_MATCHING_CONTEXT_PROPERTY.exception(CompletionStatus.COMPLETED_NO, pattern);
        }
        NVList list = new NamedArguments(orb);
        found.forEach((property, value) -> {
            Any any = orb.create_any();
            any.insert_string(value);
            list.add_value(property, any, 0);
        });
        return list;
    }

    private PropertyContext scope(String startScope) {
        if (startScope == null || startScope.isEmpty()) {
            return this;
        }
        for (PropertyContext scope = this; scope != null; scope = scope.parent) {
            if (scope.name.equals(startScope)) {
                return scope;
            }
        }
        throw Minor.CONTEXT_NOT_FOUND.exception(CompletionStatus.COMPLETED_NO, startScope);
    }

    /** The properties that match; those of the nearest scope win. */
    private Map<String, String> find(String pattern, boolean hereOnly) {
        Map<String, String> found = new LinkedHashMap<>();
        for (PropertyContext scope = this; scope != null; scope = hereOnly ? null : scope.parent) {
            scope.addTo(found, pattern);
        }
        return found;
    }

    private synchronized void addTo(Map<String, String> found, String pattern) {
        properties.forEach((property, value) -> {
            if (PropertyNames.matches(pattern, property)) {
                found.putIfAbsent(property, value);
            }
        });
    }

    /**
     * What goes with a request: name and value, in turn, of each property that the context clause of the operation names.
     *
     * @param context may be {@code null} or of another make
     */
    public static List<String> sent(Context context, ContextList names) {
        Map<String, String> found = new LinkedHashMap<>();
        for (int i = 0; names != null && i < names.count(); i++) {
            String pattern = name(names, i);
            if (context instanceof PropertyContext ours) {
                ours.find(pattern, false).forEach(found::putIfAbsent);
            } else if (context != null) {
                addForeign(found, context, pattern);
            }
        }
        List<String> pairs = new ArrayList<>();
        found.forEach((property, value) -> {
            pairs.add(property);
            pairs.add(value);
        });
        return pairs;
    }

    /** All properties that are in a context itself, name and value in turn; none if it is {@code null}. */
    public static List<String> all(Context context) {
        List<String> pairs = new ArrayList<>();
        if (context instanceof PropertyContext ours) {
            ours.find("*", true).forEach((property, value) -> {
                pairs.add(property);
                pairs.add(value);
            });
        }
        return pairs;
    }

    private static void addForeign(Map<String, String> found, Context context, String pattern) {
        NVList values;
        try {
            values = context.get_values("", 0, pattern);
        } catch (org.omg.CORBA.BAD_CONTEXT none) {
            return;
        }
        for (int i = 0; i < values.count(); i++) {
            NamedValue value = NamedArguments.at(values, i);
            found.putIfAbsent(value.name(), value.value().extract_string());
        }
    }

    private static String name(ContextList names, int index) {
        try {
            return names.item(index);
        } catch (Bounds shrunk) {
            throw new IllegalStateException("a ContextList is shorter than it says", shrunk);
        }
    }
}
