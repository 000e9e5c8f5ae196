package org.pleiad.dynamic.value;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.omg.CORBA.TypeCode;
import org.pleiad.dynamic.type.TypeShape;

/**
 * An instance of a value type that has no Java class: a type and its state. Identity counts: the same instance twice in a
 * call is one instance on the other side. Not thread-safe.
 */
public final class DynamicValue {
    private final TypeCode type;
    private final Map<String, Object> state = new LinkedHashMap<>();

    /** An instance without state; its members are to be set. */
    public DynamicValue(TypeCode type) {
        this.type = TypeShape.unaliased(type);
    }

    /** The most derived type. */
    public TypeCode type() {
        return type;
    }

    /** The repository id of the most derived type. */
    public String typeId() {
        return TypeShape.id(type);
    }

    /** A member, private ones too. */
    public Object get(String member) {
        return state.get(member);
    }

    /** Sets a member. */
    public DynamicValue set(String member, Object value) {
        state.put(member, value);
        return this;
    }

    /** All members by name, those of bases first; a view. */
    public Map<String, Object> state() {
        return Collections.unmodifiableMap(state);
    }

    /** The type alone: the state may lead back to this instance. */
    @Override
    public String toString() {
        return "value " + typeId();
    }
}
