package org.pleiad.groups.ft.property;

import org.omg.FT.InvalidProperty;
import org.omg.FT.Property;
import org.omg.FT.UnsupportedProperty;

/** Why a property was refused: its value makes no sense, or is not done here. Becomes one of the standard's two exceptions. */
public final class PropertyFault extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final boolean supported;
    private final transient Property property;

    private PropertyFault(boolean supported, Property property, String message) {
        super(message);
        this.supported = supported;
        this.property = property;
    }

    static PropertyFault invalid(String message) {
        return new PropertyFault(true, null, message);
    }

    static PropertyFault unsupported(String message) {
        return new PropertyFault(false, null, message);
    }

    PropertyFault of(Property faulty) {
        return new PropertyFault(supported, faulty, Names.text(faulty.nam) + ": " + getMessage());
    }

    /** Which property. */
    public Property property() {
        return property;
    }

    /** For operations that know of properties which are valid but not supported. */
    public InvalidProperty raise() throws InvalidProperty, UnsupportedProperty {
        if (!supported) {
            throw new UnsupportedProperty(getMessage(), property.nam, property.val);
        }
        throw asInvalid();
    }

    /** For operations that know of invalid properties only. */
    public InvalidProperty asInvalid() {
        return new InvalidProperty(getMessage(), property.nam, property.val);
    }
}
