package org.pleiad.events.filter.value;

import org.omg.CosNotification.Property;
import org.omg.CosNotification.PropertyHelper;

/** A sequence of properties that is decoded but for its values. */
final class PropertiesItem extends Item {
    private final Property[] properties;
    private final String typeId;

    /** @param typeId the name of its type */
    PropertiesItem(Property[] properties, String typeId) {
        this.properties = properties;
        this.typeId = typeId;
    }

    /** The value of the first property of this name; {@code null} if there is none. */
    static Item find(Property[] properties, String name) {
        for (Property property : properties) {
            if (property.name.equals(name)) {
                return AnySubject.item(property.value);
            }
        }
        return null;
    }

    @Override
    public Item named(String name) {
        return find(properties, name);
    }

    @Override
    public Item element(int index) {
        return index < properties.length ? new Pair(properties[index]) : null;
    }

    @Override
    public int length() {
        return properties.length;
    }

    @Override
    public String typeId() {
        return typeId;
    }

    @Override
    public String repositoryId() {
        return "IDL:omg.org/CosNotification/" + typeId + ":1.0";
    }

    private static final class Pair extends Record {
        private final Property property;

        Pair(Property property) {
            super(PropertyHelper.id(), "Property", "name", "value");
            this.property = property;
        }

        @Override
        Item at(int index) {
            return index == 0 ? new TextItem(property.name) : AnySubject.item(property.value);
        }
    }
}
