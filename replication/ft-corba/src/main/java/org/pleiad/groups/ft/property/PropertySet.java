package org.pleiad.groups.ft.property;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.omg.CORBA.Any;
import org.omg.FT.Property;

/** Properties by name, all of them valid. Immutable; the values in it are not to be changed. */
public final class PropertySet {
    /** No properties. */
    public static final PropertySet EMPTY = new PropertySet(new TreeMap<>());

    private final SortedMap<String, Property> properties;

    private PropertySet(SortedMap<String, Property> properties) {
        this.properties = properties;
    }

    /**
     * Takes properties as they come from a client.
     *
     * @throws PropertyFault if one of them is unknown, has an impossible value, or is there twice
     */
    public static PropertySet of(Property... properties) {
        SortedMap<String, Property> set = new TreeMap<>();
        for (Property property : properties) {
            check(property);
            if (set.put(Names.text(property.nam), property) != null) {
                throw PropertyFault.invalid("it is there twice").of(property);
            }
        }
        return new PropertySet(set);
    }

    private static void check(Property property) {
        FtProperty known = FtProperty.of(property.nam)
                .orElseThrow(() ->
                        PropertyFault.unsupported("there is no such property").of(property));
        try {
            known.check(property.val);
        } catch (PropertyFault fault) {
            throw fault.of(property);
        }
    }

    /**
     * Takes properties of a group that lives.
     *
     * @throws PropertyFault as {@link #of}, or if one of them cannot be changed any more and differs from what it is
     */
    public PropertySet changed(Property... properties) {
        PropertySet changes = of(properties);
        for (FtProperty fixed : FtProperty.fixed()) {
            Property wanted = changes.properties.get(Names.text(Names.of(fixed.id())));
            if (wanted != null
                    && !value(fixed).map(now -> same(now, wanted.val)).orElse(false)) {
                throw PropertyFault.unsupported("it cannot be changed while the group lives")
                        .of(wanted);
            }
        }
        return changes;
    }

    private static boolean same(Any now, Any wanted) {
        return PropertyValues.number(now) == PropertyValues.number(wanted);
    }

    /** These and others, which count more. */
    public PropertySet with(PropertySet others) {
        SortedMap<String, Property> all = new TreeMap<>(properties);
        all.putAll(others.properties);
        return new PropertySet(all);
    }

    /**
     * These without others, whose values do not matter.
     *
     * @throws PropertyFault if one of these names is none of a property
     */
    public PropertySet without(Property... others) {
        SortedMap<String, Property> rest = new TreeMap<>(properties);
        for (Property other : others) {
            if (FtProperty.of(other.nam).isEmpty()) {
                throw PropertyFault.unsupported("there is no such property").of(other);
            }
            rest.remove(Names.text(other.nam));
        }
        return new PropertySet(rest);
    }

    /** The value of a property, if it is there. */
    public Optional<Any> value(FtProperty property) {
        return Optional.ofNullable(properties.get(Names.text(Names.of(property.id()))))
                .map(found -> found.val);
    }

    /** All of them, by name. */
    public Collection<Property> all() {
        return List.copyOf(properties.values());
    }

    /** For the wire. */
    public Property[] toArray() {
        return new ArrayList<>(properties.values()).toArray(Property[]::new);
    }
}
