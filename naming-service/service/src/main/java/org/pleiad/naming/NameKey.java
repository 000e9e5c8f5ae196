package org.pleiad.naming;

import org.omg.CosNaming.NameComponent;

/**
 * One component of a name as a key: two components are the same name if both parts are equal, case and all
 * (Naming Service 1.3, 2.1).
 *
 * @param id identifier, may be empty
 * @param kind kind, may be empty
 */
record NameKey(String id, String kind) {

    static NameKey of(NameComponent component) {
        return new NameKey(component.id, component.kind);
    }

    NameComponent[] toName() {
        return new NameComponent[] {new NameComponent(id, kind)};
    }
}
